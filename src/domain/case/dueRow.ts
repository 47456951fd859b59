import type { Account, MeetingId } from '../meeting/meeting.ts';
import type { Clock } from '../procedure/clocks.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { CaseReference } from './caseFile.ts';
import type { FactName } from './factName.ts';

/** The most urgent first. */
export const dueGroups = ['overdue', 'today', 'this week', 'next', 'done'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** One line of Today. */
export interface DueRow {
  readonly key: string;
  readonly group: DueGroup;
  /** `Initial meeting`; of several clocks met by one fact on one day, the names of all. */
  readonly what: string;
  /** `not booked` */
  readonly state: string;
  /** Something went wrong and stays so until a person ends it: red, whatever its date. */
  readonly wrong?: true;
  readonly reference: CaseReference;
  readonly initials: string;
  readonly clock: Clock;
  /** `You`, a name, or the role that the procedure names where nobody of the case has it. */
  readonly whose: string;
  readonly mine: boolean;
  /** A step of a meeting that does it. At most one of `action`, `record` and `toCase`. */
  readonly action?: DueAction;
  /** The fact that meets it, to be written down. */
  readonly record?: DueRecord;
  /** It is put right on the case's own page. */
  readonly toCase?: true;
  /** It has waited since its clock's start, and nothing says by when it is to be done. */
  readonly waits?: true;
}

export interface DueAction {
  readonly label: string;
  readonly step: 'arrange' | 'prepare' | 'run' | 'minutes' | 'send';
  readonly meeting: MeetingId;
}

export interface DueRecord {
  /** One of these, the usual one first. */
  readonly facts: readonly FactName[];
  /** The meeting that the fact speaks of. */
  readonly meeting?: MeetingId;
}

export interface DueContext {
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  readonly me: Account;
  /** London's clock, `14:02:31`: a meeting of today counts as held once it has ended. Without it, not before tomorrow. */
  readonly time?: string;
}

/** How many days a finished row stays to be seen. */
export const doneStays = 7;
