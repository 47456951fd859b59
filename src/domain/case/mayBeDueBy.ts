import type { PlainDate } from '../time/plainDate.ts';
import { addDays } from '../time/plainDate.ts';
import type { CaseRow } from './caseRow.ts';
import { doneStays } from './dueRow.ts';

/**
 * False only for a case of which nothing is due up to that day, nor (`withDone`) was done in the last days: Today leaves it out
 * without working out its clocks. Looks at dates alone, because it is asked of every case there is.
 */
export function mayBeDueBy(today: PlainDate, until: PlainDate): (row: CaseRow, withDone: boolean) => boolean {
  const lately = addDays(today, -doneStays);
  return (row, withDone) => {
    // As it was written. Unknown: it has to be worked out.
    if (row.nextDue === undefined || row.nextDue <= until) return true;
    // Waits for somebody, and no date says so.
    if (row.concerns && row.concerns.length > 0) return true;
    if (withDone && row.facts.some(({ on }) => on >= lately)) return true;
    return row.meetings.some((meeting) => {
      if (meeting.stage === 'booked') return meeting.time.date <= until;
      const isSent = row.facts.some((fact) => fact.fact === 'minutes sent' && fact.meeting === meeting.id);
      return (meeting.stage === 'sent' || meeting.stage === 'signed off') && !isSent;
    });
  };
}
