import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { summariseCase } from '../../domain/case/summariseCase.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import { englandAndWales } from '../../domain/time/bankHolidays.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';

/** The row that a case comes to now. Reads what was sent of each meeting that has papers. */
export async function caseRowNow(
  world: Pick<World, 'clock' | 'sends'>,
  file: CaseFile,
  meetings: readonly Meeting[],
): Promise<Result<CaseRow, Refusal>> {
  const papers = new Map<MeetingId, { due: number; sent: number }>();
  let stopped = 0;
  for (const meeting of meetings.filter(({ stage }) => stage === 'signed off' || stage === 'sent')) {
    const items = await world.sends.ofMeeting(meeting.id);
    if (!items.ok) return items;
    const latest = ofLatestVersion(items.value.map(({ value }) => value).filter((item) => item.document === 'papers'));
    if (latest.length === 0) continue;
    papers.set(meeting.id, { due: latest.length, sent: latest.filter(({ state }) => state === 'sent').length });
    stopped += latest.filter(({ state }) => state === 'stopped').length;
  }
  const row = summariseCase(file, meetings, papers, englandAndWales, world.clock.today());
  return ok(stopped === 0 ? row : { ...row, attention: `Papers not sent: ${stopped}` });
}

function ofLatestVersion(items: readonly SendItem[]): readonly SendItem[] {
  const latest = Math.max(0, ...items.map(({ version }) => version));
  return items.filter(({ version }) => version === latest);
}
