import type { Account, MeetingId } from '../meeting/meeting.ts';
import type { Clock } from '../procedure/clocks.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { CaseReference } from './caseFile.ts';
import type { CaseRow } from './caseRow.ts';

export type DueGroup = 'overdue' | 'today' | 'this week' | 'next' | 'done';

/** One line of Today. */
export interface DueRow {
  readonly key: string;
  readonly group: DueGroup;
  /** `Initial meeting` */
  readonly what: string;
  /** `not booked` */
  readonly state: string;
  readonly reference: CaseReference;
  readonly initials: string;
  readonly clock: Clock;
  /** `You`, or the name of the chair or lead worker. */
  readonly whose: string;
  readonly mine: boolean;
  readonly action?: DueAction;
}

export interface DueAction {
  readonly label: string;
  readonly step: 'arrange' | 'prepare' | 'run' | 'minutes' | 'send';
  readonly meeting: MeetingId;
}

export interface DueContext {
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  readonly me: Account;
  /** London's clock, `14:02:31`: a meeting of today counts as held once it has ended. Without it, not before tomorrow. */
  readonly time?: string;
}

export function dueRows(_rows: readonly CaseRow[], _context: DueContext): readonly DueRow[] {
  return [];
}
