import type { CaseFile, DatedFact, FactName } from '../case/caseFile.ts';
import type { MeetingId, MeetingKind } from '../meeting/meeting.ts';
import { addPeriod, subtractPeriod } from '../time/period.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { type Counted, type WorkingCalendar, workingDayOnOrBefore, workingDaysBetween } from '../time/workingDays.ts';
import { holds, isSilent } from './holds.ts';
import type { ClockName, ClockRule, ProcedureProfile, Reading, Trigger } from './profile.ts';

export type ClockStatus = 'not started' | 'running' | 'overdue' | 'met' | 'met late' | 'not applicable';

/** One rule running from one dated fact. Days are working days in London's calendar; dates are the due day itself. */
export interface Clock {
  readonly ruleId: string;
  readonly answers: ClockName;
  readonly label: string;
  readonly status: ClockStatus;
  /** Missing until it has started, like all dates below. */
  readonly start?: PlainDate;
  /** What happened on that day. */
  readonly startedBy?: FactName | 'meeting date';
  readonly due?: PlainDate;
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
  readonly otherReading?: OtherReading;
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
  readonly ledBy: CaseFile['ledBy'];
  readonly facts: readonly Pick<DatedFact, 'fact' | 'on' | 'meeting'>[];
  /** Meetings that have a date, for clocks that run back from it. */
  readonly meetings?: readonly { readonly id: MeetingId; readonly kind: MeetingKind; readonly date: PlainDate }[];
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  /** Only the clocks of these names; all of them without it. */
  readonly only?: readonly ClockName[];
}

/** Every clock of a case: one per rule that has not started or does not apply, one per start of the others. Total. */
export function readClocks(given: ClockFacts): readonly Clock[] {
  return Object.entries(given.profile.clocks).flatMap(([answers, rule]) =>
    isSilent(rule) || given.only?.includes(answers as ClockName) === false
      ? []
      : clocksOf(rule, answers as ClockName, given),
  );
}

interface Start {
  readonly on: PlainDate;
  readonly by: FactName | 'meeting date';
  readonly meeting: MeetingId | undefined;
}

function clocksOf(rule: ClockRule, answers: ClockName, given: ClockFacts): readonly Clock[] {
  const still = {
    ruleId: rule.id,
    answers,
    label: rule.label,
    owner: rule.owner,
    assumed: rule.readings[0].assumed,
    provisional: false,
  };
  if (!holds(rule.when, { ledBy: given.ledBy })) return [{ ...still, status: 'not applicable' }];
  const starts = startsOf(rule.starts, given);
  if (starts.length === 0) return [{ ...still, status: 'not started' }];
  return starts.map((start) => ({ ...still, ...run(rule, start, given) }));
}

/** Oldest first. */
function startsOf(trigger: Trigger, given: ClockFacts): readonly Start[] {
  if (trigger.from === 'meeting date')
    return (given.meetings ?? [])
      .filter((meeting) => meeting.kind === trigger.kind)
      .map((meeting): Start => ({ on: meeting.date, by: 'meeting date', meeting: meeting.id }))
      .sort(byDay);
  const all = given.facts
    .filter((fact) => trigger.facts.includes(fact.fact))
    .map((fact): Start => ({ on: fact.on, by: fact.fact, meeting: fact.meeting }))
    .sort(byDay);
  return trigger.from === 'each fact' ? all : all.slice(-1);
}

const byDay = (a: { readonly on: PlainDate }, b: { readonly on: PlainDate }) =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

function run(rule: ClockRule, start: Start, given: ClockFacts) {
  const { calendar, today } = given;
  const count = (reading: Reading): Counted =>
    rule.direction === 'lead'
      ? subtractPeriod(start.on, reading.period, calendar)
      : addPeriod(start.on, reading.period, calendar);
  const { date: due, provisional } = count(rule.readings[0]);
  const other = rule.readings[1];
  const otherDue = other && count(other).date;
  const metOn = meets(rule, start, given);
  const until = metOn ?? today;
  const late = workingDaysBetween(due, until, calendar);
  return {
    status: statusOf(due, metOn, today),
    start: start.on,
    startedBy: start.by,
    due,
    scheduleBy: workingDayOnOrBefore(due, calendar),
    provisional,
    ...(rule.direction === 'lead'
      ? {}
      : {
          dayNumber: workingDaysBetween(start.on, until, calendar),
          dayCount: workingDaysBetween(start.on, due, calendar),
        }),
    ...(until > due ? { daysLate: late } : {}),
    ...(other && otherDue
      ? {
          otherReading: {
            due: otherDue,
            scheduleBy: workingDayOnOrBefore(otherDue, calendar),
            reading: other.period,
          },
        }
      : {}),
    ...(metOn ? { metOn } : {}),
    ...(start.meeting ? { meeting: start.meeting } : {}),
  };
}

function statusOf(due: PlainDate, metOn: PlainDate | undefined, today: PlainDate): ClockStatus {
  if (metOn) return metOn > due ? 'met late' : 'met';
  return today > due ? 'overdue' : 'running';
}

/**
 * The first fact that meets the clock. A clock that runs to a later meeting is not met by its own start, nor by
 * another on the same day; one that runs backwards is met by whatever came before.
 */
function meets(rule: ClockRule, start: Start, given: ClockFacts): PlainDate | undefined {
  const answered = given.facts.filter((fact) => rule.metBy.facts.includes(fact.fact));
  if (rule.metBy.of === 'the same meeting')
    return answered.filter((fact) => fact.meeting === start.meeting).sort(byDay)[0]?.on;
  if (rule.direction === 'lead') return [...answered].sort(byDay)[0]?.on;
  const again = rule.direction === 'max interval';
  return answered.filter((fact) => (again ? fact.on > start.on : fact.on >= start.on)).sort(byDay)[0]?.on;
}
