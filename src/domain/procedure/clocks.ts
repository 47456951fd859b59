import type { DatedFact } from '../case/caseFile.ts';
import type { FactName } from '../case/factName.ts';
import type { MeetingId, MeetingKind } from '../meeting/meeting.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { type Counted, type WorkingCalendar, workingDayOnOrBefore, workingDaysBetween } from '../time/workingDays.ts';
import type { ClockName, ClockRule, Direction, Reading } from './clockRule.ts';
import type { Situation } from './condition.ts';
import { count, countBack } from './count.ts';
import { holds, isSilent } from './holds.ts';
import { meetsClock } from './meetsClock.ts';
import type { ProcedureProfile } from './profile.ts';
import { type Start, startsOf } from './startsOf.ts';

export type ClockStatus = 'not started' | 'running' | 'overdue' | 'met' | 'met late' | 'not applicable';

/** One rule running from one dated fact. Days are working days in London's calendar; dates are the due day itself. */
export interface Clock {
  readonly ruleId: string;
  readonly answers: ClockName;
  readonly direction: Direction;
  readonly label: string;
  /** The past of what has to be done: `held`. */
  readonly done: string;
  readonly status: ClockStatus;
  /** Missing until it has started, like all dates below. */
  readonly start?: PlainDate;
  /** What happened on that day. */
  readonly startedBy?: FactName | 'meeting date';
  /** Missing where the procedure gives no number. */
  readonly due?: PlainDate;
  /** The moment, where the rule counts in hours and the time it started is known. */
  readonly dueAt?: Instant;
  /** For windows: not before this day. */
  readonly opens?: PlainDate;
  /** What is aimed at within the limit. */
  readonly target?: PlainDate;
  /** The last working day on or before `due` (CC6). */
  readonly scheduleBy?: PlainDate;
  /** Working days used, today included (or the day it was met); 0 on the day it started. */
  readonly dayNumber?: number;
  /** Working days from the start to the due date. */
  readonly dayCount?: number;
  /** Working days after the due date; only when late. */
  readonly daysLate?: number;
  readonly owner: string;
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
  readonly reading: string;
}

export interface ClockFacts {
  readonly profile: ProcedureProfile;
  readonly situation: Situation;
  readonly facts: readonly Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>[];
  /** Meetings that have a date, for clocks that run back from it. */
  readonly meetings?: readonly { readonly id: MeetingId; readonly kind: MeetingKind; readonly date: PlainDate }[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  /** Only the clocks of these names; all of them without it. */
  readonly only?: readonly ClockName[];
}

/** Every clock of a case: one per rule that has not started or does not apply, one per start of the others. Total. */
export function readClocks(given: ClockFacts): readonly Clock[] {
  return given.profile.clocks.flatMap((rule) =>
    given.only?.includes(rule.answers) === false ? [] : clocksOf(rule, given),
  );
}

function clocksOf(rule: ClockRule, given: ClockFacts): readonly Clock[] {
  const { readings } = rule;
  const still = {
    ruleId: rule.id,
    answers: rule.answers,
    direction: rule.direction,
    label: rule.label,
    done: rule.act[1],
    owner: rule.owner,
    assumed: !isSilent(readings) && readings[0].assumed,
    provisional: false,
    otherReadings: [],
  };
  const { situation } = given;
  if (!holds(rule.when, situation)) return [{ ...still, status: 'not applicable' }];
  const live = isSilent(readings) ? [] : readings.filter((reading) => holds(reading.when, situation));
  const [first, ...others] = live;
  const starts = startsOf(first?.starts ?? rule.starts, given);
  if (starts.length === 0) return [{ ...still, status: 'not started' }];
  return starts.map((start) => ({ ...still, ...run(rule, start, first, others, given) }));
}

const backwards: readonly Direction[] = ['lead', 'lead window', 'gate'];

function run(
  rule: ClockRule,
  start: Start,
  reading: Reading | undefined,
  others: readonly Reading[],
  given: ClockFacts,
): Omit<Clock, 'ruleId' | 'answers' | 'direction' | 'label' | 'done' | 'owner' | 'assumed'> {
  const { calendar, today } = given;
  const back = backwards.includes(rule.direction);
  const metOn = meetsClock(rule, start, given.facts);
  const started = {
    start: start.on,
    startedBy: start.by,
    ...(metOn && { metOn }),
    ...(start.meeting && { meeting: start.meeting }),
  };
  const counted = (from: PlainDate, period: Reading['period']): Counted =>
    (back ? countBack : count)(from, period, calendar);
  // No number: it runs until it is met, and is never late by a date nobody set. A gate's own date is its meeting's.
  const due = reading ? counted(start.on, reading.period) : rule.direction === 'gate' ? { date: start.on } : undefined;
  if (!due) return { ...started, status: metOn ? 'met' : 'running', provisional: false, otherReadings: [] };

  const until = metOn ?? today;
  const late = workingDaysBetween(due.date, until, calendar);
  const otherReadings = others.flatMap((each) => otherReading(each, start, counted, given));
  const other = [...otherReadings].sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  return {
    ...started,
    status: statusOf(due.date, metOn, today),
    due: due.date,
    scheduleBy: workingDayOnOrBefore(due.date, calendar),
    provisional: 'provisional' in due && due.provisional,
    ...(reading?.opens && { opens: counted(start.on, reading.opens).date }),
    ...(rule.target &&
      holds(rule.target.when, given.situation) && { target: counted(start.on, rule.target.period).date }),
    ...(back
      ? {}
      : {
          dayNumber: workingDaysBetween(start.on, until, calendar),
          dayCount: workingDaysBetween(start.on, due.date, calendar),
        }),
    ...(until > due.date && { daysLate: late }),
    otherReadings,
    ...(other && { otherReading: other }),
  };
}

function otherReading(
  reading: Reading,
  start: Start,
  counted: (from: PlainDate, period: Reading['period']) => Counted,
  given: ClockFacts,
): readonly OtherReading[] {
  const from = reading.starts ? startsOf(reading.starts, given).at(-1)?.on : start.on;
  if (!from) return [];
  const { date: due } = counted(from, reading.period);
  return [{ due, scheduleBy: workingDayOnOrBefore(due, given.calendar), reading: reading.period }];
}

function statusOf(due: PlainDate, metOn: PlainDate | undefined, today: PlainDate): ClockStatus {
  if (metOn) return metOn > due ? 'met late' : 'met';
  return today > due ? 'overdue' : 'running';
}
