import type { PersonId } from '../domain/case/caseFile.ts';
import type { PaperRecipient } from '../domain/procedure/recipients.ts';
import type { MailAttachment } from './ports/mailbox.ts';
import type { SendRun, SendWatch } from './sending/sendingRuns.ts';
import { type MessagesToSend, type SendingWorld, sendMessages } from './sendMessages.ts';

export interface PapersToSend extends Pick<MessagesToSend, 'reference' | 'meetingId' | 'beginAnew' | 'as'> {
  /** Of the signed-off minutes and plan. */
  readonly version: number;
  /** Whoever is due the papers. One with `stops` is written down as stopped for that reason, and the others get theirs. */
  readonly recipients: readonly PaperRecipient[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
  /** By person, in place of `attachments`: somebody kept apart gets a version of their own. */
  readonly own?: ReadonlyMap<PersonId, readonly MailAttachment[]>;
}

/** Sends the signed-off papers, one message to each recipient, as `sendMessages` does. */
export const sendPapers = (world: SendingWorld, papers: PapersToSend, watch: SendWatch = {}): SendRun =>
  sendMessages(world, messagesOf(papers), watch);

/** What each recipient is to get. */
export function messagesOf(papers: PapersToSend): MessagesToSend {
  const { recipients, subject, html, attachments, own, ...which } = papers;
  const messages = recipients.map(({ person, stops }) => ({
    person,
    ...(stops !== undefined && { stops }),
    subject,
    html,
    attachments: own?.get(person.id) ?? attachments,
  }));
  return { ...which, document: 'papers', messages };
}
