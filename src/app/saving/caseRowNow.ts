import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { summariseCase } from '../../domain/case/summariseCase.ts';
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
  const wrong = { back: 0, stopped: 0 };
  const open: string[] = [];
  for (const meeting of meetings) {
    const signed = meeting.stage === 'signed off' || meeting.stage === 'sent';
    if (meeting.reopened) open.push('Minutes reopened, not signed off again');
    if (!signed && !meeting.reopened) continue;
    const items = await world.sends.ofMeeting(meeting.id);
    if (!items.ok) return items;
    const all = items.value.map(({ value }) => value);
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
  const row = summariseCase(file, meetings, papers, councilCalendar(), world.clock.today());
  const attention = attentionWords(wrong, open);
  return ok(attention === undefined ? row : { ...row, attention });
}

const cameBack = (item: SendItem) => item.cameBack !== undefined && standingOf(item) === 'needs a person';

/** The worst first: one line of a list has room for one. */
function attentionWords(
  { back, stopped }: { readonly back: number; readonly stopped: number },
  open: readonly string[],
): string | undefined {
  if (back > 0) return `Papers came back: ${back}`;
  return stopped > 0 ? `Papers not sent: ${stopped}` : open[0];
}
