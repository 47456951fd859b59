import type { CaseFile, PersonId } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { summariseCase } from '../../domain/case/summariseCase.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import { rulingItems, standingOf } from '../../domain/sending/standing.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';

/** The row that a case comes to now. Reads what was sent of each meeting that has papers. */
export async function caseRowNow(
  world: Pick<World, 'clock' | 'sends'>,
  file: CaseFile,
  meetings: readonly Meeting[],
): Promise<Result<CaseRow, Refusal>> {
  const papers = new Map<MeetingId, { due: number; sent: number }>();
  const wrong = { back: 0, stopped: 0, messages: 0 };
  const today = world.clock.today();
  const open: string[] = [];
  for (const meeting of meetings) {
    const signed = meeting.stage === 'signed off' || meeting.stage === 'sent';
    if (meeting.reopened) open.push('Minutes reopened, not signed off again');
    // What was asked of people by email matters until the meeting.
    const ahead = meeting.stage === 'booked' && meeting.time.date >= today;
    if (!signed && !meeting.reopened && !ahead) continue;
    const items = await world.sends.ofMeeting(meeting.id);
    if (!items.ok) return items;
    const all = items.value.map(({ value }) => value);
    if (ahead) wrong.messages += messagesBack(all, new Set(everyoneAsked(file, meeting).map(({ id }) => id)));
    if (!signed && !meeting.reopened) continue;
    const version = meeting.signOff?.version ?? meeting.earlierSignOffs.at(-1)?.version ?? 1;
    const ruling = rulingItems(all, { version });
    const due = ruling.filter((item) => standingOf(item) !== 'closed');
    const sent = due.filter((item) => standingOf(item) === 'has it');
    if (signed && due.length > 0) papers.set(meeting.id, { due: due.length, sent: sent.length });
    if (signed && version > 1 && (due.length === 0 || sent.length < due.length))
      open.push(`Version ${version} of the papers not sent to everyone`);
    wrong.back += ruling.filter((item) => cameBack(item)).length;
    wrong.stopped += ruling.filter((item) => standingOf(item) === 'needs a person' && !cameBack(item)).length;
  }
  const row = summariseCase(file, meetings, papers, councilCalendar(), today);
  const attention = attentionWords(wrong, open);
  return ok(attention === undefined ? row : { ...row, attention });
}

const cameBack = (item: SendItem) => item.cameBack !== undefined && standingOf(item) === 'needs a person';

/** Of those asked: how many people's latest message of a kind, besides papers, came back and is not closed. */
function messagesBack(items: readonly SendItem[], asked: ReadonlySet<PersonId>): number {
  const latest = new Map<string, SendItem>();
  for (const item of items) {
    if (item.document === 'papers' || !asked.has(item.recipient)) continue;
    const key = `${item.document} ${item.recipient}`;
    if ((latest.get(key)?.version ?? 0) < item.version) latest.set(key, item);
  }
  return [...latest.values()].filter(cameBack).length;
}

/** The worst first: one line of a list has room for one. */
function attentionWords(
  { back, stopped, messages }: { readonly back: number; readonly stopped: number; readonly messages: number },
  open: readonly string[],
): string | undefined {
  if (back > 0) return `Papers came back: ${back}`;
  if (stopped > 0) return `Papers not sent: ${stopped}`;
  return messages > 0 ? `Messages came back: ${messages}` : open[0];
}
