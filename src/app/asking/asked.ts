import type { PersonId } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem, SentDocument } from '../../domain/sending/sendItem.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Refusal } from '../ports/refusal.ts';
import { type SendView, sendView } from '../sendingState.ts';
import type { World } from '../world.ts';

export type Question = Exclude<SentDocument, 'papers'>;

/** The latest message of one kind to one person. */
export interface Asked {
  readonly document: Question;
  /** Which time they were asked, beginning with 1. */
  readonly version: number;
  readonly view: SendView;
}

export type AskedOf = ReadonlyMap<PersonId, Readonly<Partial<Record<Question, Asked>>>>;

/** What each person of a meeting was asked by mail besides the invitation, and what became of it. */
export async function readAsked(
  world: Pick<World, 'identity' | 'sends'>,
  meeting: MeetingId,
): Promise<Result<AskedOf, Refusal>> {
  const items = await world.sends.ofMeeting(meeting);
  if (!items.ok) return items;
  const asked = new Map<PersonId, Partial<Record<Question, Asked>>>();
  for (const { value } of items.value) {
    const { document, recipient, version } = value;
    if (document === 'papers') continue;
    const of = asked.get(recipient) ?? {};
    if ((of[document]?.version ?? 0) > version) continue;
    asked.set(recipient, { ...of, [document]: { document, version, view: sendView(value, world.identity.me) } });
  }
  return ok(asked);
}

/**
 * Which message of its kind is the next to this person. One a day: what was sent today, or has not gone yet, is carried
 * on and nothing new begins, however often and by whomever it is asked for. What came back does not count.
 */
export function nextVersion(
  sent: readonly SendItem[],
  document: Question,
  recipient: PersonId,
  today: PlainDate,
): number {
  const latest = sent
    .filter((item) => item.document === document && item.recipient === recipient)
    .reduce<SendItem | undefined>((last, item) => (last && last.version >= item.version ? last : item), undefined);
  if (!latest) return 1;
  // What came back never arrived, and under what was closed nothing goes out any more.
  const over =
    latest.cameBack !== undefined ||
    latest.ended !== undefined ||
    (latest.state === 'sent' && latest.sentAt !== undefined && dateInLondon(latest.sentAt) < today);
  return over ? latest.version + 1 : latest.version;
}
