import type { FactName } from '../case/factName.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { Instant } from '../time/instant.ts';
import { dayNumber, type PlainDate } from '../time/plainDate.ts';
import { minutesOfDay } from '../time/timeOfDay.ts';
import { tableOf, type WorkingCalendar } from '../time/workingDays.ts';
import { caseFacts, type GivenFact, type GivenMeeting } from './caseFacts.ts';
import type { ClockRefusal } from './clockRefusal.ts';
import type { ClockName, Direction, Reading } from './clockRule.ts';
import { clockView } from './clockView.ts';
import type { Situation } from './condition.ts';
import { liveRules } from './liveRules.ts';
import type { ProcedureProfile } from './profile.ts';
import { type ClockStatus, type Run, runClocks } from './runClocks.ts';

/** One rule running from one dated fact. Days are working days in London's calendar; dates are the due day itself. */
export interface Clock {
  readonly ruleId: string;
  readonly answers: ClockName;
  readonly direction: Direction;
  readonly label: string;
  /** The past of what has to be done: `held`. */
  readonly done: string;
  readonly status: ClockStatus;
  /** Why it has not started, or why no date can be given, with what to do about it. */
  readonly refusal?: ClockRefusal;
  /** Missing until it has started, like all dates below. */
  readonly start?: PlainDate;
  /** What happened on that day. */
  readonly startedBy?: FactName | 'meeting date';
  /** Missing where the procedure gives no number. For a floor: the first day that is right. */
  readonly due?: PlainDate;
  /** The moment, where the rule counts in hours and the time it started is known. */
  readonly dueAt?: Instant;
  /** The rule counts hours and no time is known: `due` is the earliest it can be. */
  readonly timeUnknown?: true;
  /** For windows and floors: not before this day. */
  readonly opens?: PlainDate;
  /** What is aimed at within the limit. */
  readonly target?: PlainDate;
  /** The last working day on or before `due` (CC6); for a floor the first one on or after it. */
  readonly scheduleBy?: PlainDate;
  /** Working days used, today included (or the day it was met); 0 on the day it started. */
  readonly dayNumber?: number;
  /** Working days from the start to the due date. */
  readonly dayCount?: number;
  /** Working days after the due date; only when late, never for a floor. */
  readonly daysLate?: number;
  readonly owner: string;
  /** The reading that counts; none where the procedure gives no number. */
  readonly reading?: Reading;
  /** The wording allows another reading and nobody has confirmed this one. */
  readonly assumed: boolean;
  /** Reaches past the published bank holidays. */
  readonly provisional: boolean;
  /** The earliest of the other readings: what an amber mark warns of. */
  readonly otherReading?: OtherReading;
  /** All other readings, in the order of the rule. */
  readonly otherReadings: readonly OtherReading[];
  readonly metOn?: PlainDate;
  /** The meeting it speaks of, for clocks of one meeting. */
  readonly meeting?: MeetingId;
}

export interface OtherReading {
  readonly due: PlainDate;
  readonly scheduleBy: PlainDate;
  /** For windows: not before this day. */
  readonly opens?: PlainDate;
  readonly reading: Reading['period'];
}

export interface ClockFacts {
  readonly profile: ProcedureProfile;
  readonly situation: Situation;
  readonly facts: readonly GivenFact[];
  /** Meetings that have a date, for clocks that run back from it. */
  readonly meetings?: readonly GivenMeeting[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  /** London's clock, `14:02`, for rules that count hours. Without it they are late from the next day on. */
  readonly time?: string;
  /** Only the runs that pass: asked before anything is made of them for a screen. */
  readonly which?: (run: Run) => boolean;
  /** Only the clocks of these names; all of them without it. */
  readonly only?: readonly ClockName[];
}

/**
 * Every clock of a case: one per rule that has not started or does not apply, one per start of the others, by the
 * edition of the procedure that was in force on that day. Total.
 */
export function readClocks(given: ClockFacts): readonly Clock[] {
  const { before, inForceFrom } = given.profile;
  const clocks = clocksOfEdition(given);
  if (!before) return clocks;
  const earlier = readClocks({ ...given, profile: before }).filter(({ start }) => start && start < inForceFrom);
  return [...earlier, ...clocks.filter(({ start }) => !start || start >= inForceFrom)];
}

function clocksOfEdition(given: ClockFacts): readonly Clock[] {
  const { profile, situation, calendar, only, which } = given;
  const all = liveRules(profile, situation);
  const facts = caseFacts(given.facts, given.meetings);
  const now = { today: dayNumber(given.today), minute: given.time ? minutesOfDay(given.time.slice(0, 5)) : Number.NaN };
  const clocks: Clock[] = [];
  const rules = only ? all.filter(({ rule }) => only.includes(rule.answers)) : all;
  runClocks({ rules, situation, facts, table: tableOf(calendar), ...now }, (run) => {
    if (!which || which(run)) clocks.push(clockView(run, facts, calendar, given.today));
  });
  return clocks;
}
