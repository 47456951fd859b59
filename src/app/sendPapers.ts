import type { CaseReference, Person } from '../domain/case/caseFile.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { fail, type Result } from '../domain/result.ts';
import type { MailAttachment } from './ports/mailbox.ts';
import type { Refusal } from './ports/refusal.ts';
import type { SendView } from './sendingState.ts';
import type { World } from './world.ts';

export type SendingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'mailbox'
>;

export interface PapersToSend {
  readonly reference: CaseReference;
  readonly meetingId: MeetingId;
  /** Of the signed-off minutes and plan. */
  readonly version: number;
  readonly recipients: readonly { readonly person: Person }[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

/**
 * Sends one message to each recipient, exactly once. Asking again, from any device or by another person, carries on.
 * Refuses only when nothing could be begun; what went wrong for one recipient stands in that recipient's view.
 */
export async function sendPapers(
  _world: SendingWorld,
  _papers: PapersToSend,
  _watch: { readonly onChange?: (views: readonly SendView[]) => void; readonly stop?: () => boolean } = {},
): Promise<Result<readonly SendView[], Refusal>> {
  return fail({ kind: 'busy' });
}
