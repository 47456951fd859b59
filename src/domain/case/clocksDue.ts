import { type Clock, readClocks } from '../procedure/clocks.ts';
import type { Run } from '../procedure/runClocks.ts';
import type { CaseRow } from './caseRow.ts';
import type { DueOfCase } from './dueOfCase.ts';
import { hasEnded, withHeldMeetings } from './heldFacts.ts';
import { isPapersRule } from './papersDue.ts';

/** The clocks of a case that a row may be made of: those that run, those refused, and those of papers once sent. */
export const clocksDue = (of: DueOfCase): readonly Clock[] => clocksOfRow(of, maybeDue);

/** Those clocks of a case that `which` asks for, with meetings counted as held once they have taken place. */
export function clocksOfRow(
  { row, profile, context: { calendar, today, time } }: DueOfCase,
  which: (run: Run) => boolean,
): readonly Clock[] {
  return readClocks({
    profile,
    situation: { ledBy: row.ledBy, with: row.circumstances },
    facts: withHeldMeetings(row, today, time),
    meetings: datedMeetings(row),
    calendar,
    today,
    ...(time && { time }),
    which,
  });
}

/** Meetings that have a day, for clocks that run back from it. */
const datedMeetings = ({ meetings }: CaseRow) =>
  meetings
    .filter((meeting) => !hasEnded(meeting) && meeting.stage !== 'planned')
    .map(({ id, kind, time: { date } }) => ({ id, kind, date }));

/** Asked of every clock of every case, before anything is worked out for a screen. */
function maybeDue({ status, rule: { rule } }: Run): boolean {
  switch (status) {
    case 'running':
    case 'overdue':
    case 'not yet':
    case 'refused':
      return rule.direction !== 'gate' && rule.direction !== 'floor';
    case 'met':
    case 'met late':
      return isPapersRule(rule);
    default:
      return false;
  }
}
