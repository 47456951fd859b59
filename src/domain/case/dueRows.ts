import { meetingKinds } from '../meeting/meeting.ts';
import { meetingClock } from '../procedure/clockRule.ts';
import type { Clock } from '../procedure/clocks.ts';
import { clockToMeet } from '../procedure/clockToMeet.ts';
import { profileOf } from '../procedure/inForce.ts';
import type { CaseRow } from './caseRow.ts';
import { clocksDue } from './clocksDue.ts';
import { concernDue } from './concernDue.ts';
import { type DueOfCase, rowBase } from './dueOfCase.ts';
import { type DueContext, type DueRow, dueGroups } from './dueRow.ts';
import { meetingDue } from './meetingDue.ts';
import { mergedDue } from './mergedDue.ts';
import { ofPapers, papersOf } from './papersDue.ts';
import { recordDue } from './recordDue.ts';
import { whoseLead } from './whose.ts';

/** What is due for these cases: by group, then by date. A case whose procedure is not known here has no rows. */
export function dueRows(rows: readonly CaseRow[], context: DueContext): readonly DueRow[] {
  return rows.flatMap((row) => rowsOfCase(row, context)).sort(byUrgency);
}

/**
 * By group, then by date; on one day the meeting comes before what else is to be done about it. An agency's concern has
 * no date to be done by: those stand last, the one that has waited longest first.
 */
export function byUrgency(a: DueRow, b: DueRow): number {
  const group = dueGroups.indexOf(a.group) - dueGroups.indexOf(b.group);
  if (group !== 0) return group;
  const place = ({ clock, key, waits }: DueRow) =>
    `${waits ? `~${clock.start}` : (clock.due ?? '')} ${isMeeting(clock) ? 0 : 1} ${key}`;
  const [one, two] = [place(a), place(b)];
  return one < two ? -1 : one > two ? 1 : 0;
}

function rowsOfCase(row: CaseRow, context: DueContext): readonly DueRow[] {
  const profile = profileOf(row.procedure);
  if (!profile) return [];
  const given = { row, profile, context };
  const all = clocksDue(given);
  const clocks = all.filter(({ status }) => status !== 'refused');
  const refused = all.filter(({ status }) => status === 'refused');
  const meetings = meetingKinds.flatMap((kind) => meetingDue(kind, clockToMeet(clocks, meetingClock[kind]), given));
  const papers = papersOf(
    clocks.filter((clock) => ofPapers(clock, profile)),
    given,
  );
  const others = clocks.filter((clock) => !isMeeting(clock) && !ofPapers(clock, profile));
  return [
    ...refusedDue(refused, given),
    ...mergedDue(meetings, papers, recordDue(others, given), profile),
    ...concernDue(given),
  ];
}

const isMeeting = ({ answers }: Clock) => Object.values<string>(meetingClock).includes(answers);

/** No date can be given: whoever leads puts the day right that is wrong. One wrong day is one row, whatever runs from it. */
function refusedDue(clocks: readonly Clock[], given: DueOfCase): readonly DueRow[] {
  const said = new Map<string, Clock[]>();
  for (const clock of clocks) {
    const words = clock.refusal?.words ?? '';
    said.set(words, [...(said.get(words) ?? []), clock]);
  }
  return [...said].flatMap(([state, [first, ...more]]): readonly DueRow[] => {
    if (!first) return [];
    const what = more.length === 0 ? first.label : `${first.label} and ${more.length} more`;
    const owner = whoseLead(given.row, given.context);
    return [{ ...rowBase(first, given), ...owner, what, group: 'today', state, wrong: true, toCase: true }];
  });
}
