import { dayAndMonth, dayMonth, longDate } from '../time/dateWords.ts';
import { addDays, day, type PlainDate } from '../time/plainDate.ts';
import { holidaysWithin, type SteppedOver, type WorkingCalendar } from '../time/workingDays.ts';
import type { ClockRule, Direction, Reading } from './clockRule.ts';
import type { Clock } from './clocks.ts';
import { editionOn } from './editionOn.ts';
import { type ExplainedDay, explainedDays } from './explainedDays.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** Why a date is what it is, ready to be shown. */
export interface Explanation {
  /** `Why Wednesday 6 January 2027`, `Why not before Wednesday 9 December 2026`, `Why no date` */
  readonly title: string;
  /** Missing while it has not started. */
  readonly started?: { readonly on: PlainDate; readonly what: string };
  readonly rule: string;
  /** What kind of date it is: `Not before this day.` */
  readonly direction: string;
  /** Bank holidays stepped over: none where weekends and holidays count like any day. */
  readonly skipped: readonly SteppedOver[];
  readonly source: ExplainedSource;
  readonly otherReading?: { readonly due: PlainDate; readonly scheduleBy: PlainDate; readonly words: string };
  readonly assumed: boolean;
  readonly owner: string;
  /** Nobody is named in the procedure: the authority should confirm the owner. */
  readonly ownerAssumed: boolean;
  readonly edition: { readonly document: string; readonly inForceFrom: PlainDate; readonly words: string };
  readonly ifMissed: IfMissed;
  /** Why there is no date, and what to do about it. */
  readonly refusal?: string;
  /** Set when the date reaches past the published bank holidays. */
  readonly provisional?: string;
  /** Monday to Friday from the start to the due date, or to today when that is later. */
  readonly days: readonly ExplainedDay[];
}

export interface ExplainedSource {
  readonly document: string;
  readonly paragraph: string;
  /** What the paragraph says, in our words. */
  readonly says: string;
  /** The few words in dispute. */
  readonly quote?: string;
}

/** What follows when the date is not kept. */
export interface IfMissed {
  /** Whether it was missed. */
  readonly happened: boolean;
  readonly words: string;
  /** The procedure does not say. */
  readonly silent: boolean;
  /** Who looks at it, and at what: the procedure's oversight of this rule. */
  readonly watched: readonly { readonly who: string; readonly watches: string }[];
}

/** Throws for a clock of another profile: a bug of the caller. All the rest has an answer, if only why there is no date. */
export function explain(
  clock: Clock,
  newest: ProcedureProfile,
  calendar: WorkingCalendar,
  today: PlainDate,
): Explanation {
  const profile = editionOn(newest, clock.start);
  const rule = profile.clocks.find(({ id }) => id === clock.ruleId);
  if (!rule) throw new Error(`Not a rule of ${profile.id}: ${clock.ruleId}`);
  const { start, due } = clock;
  const [first, last] = start && due ? (start < due ? [start, due] : [due, start]) : [];
  return {
    title: titleOf(clock),
    ...(start && { started: { on: start, what: whatStarted(clock) } }),
    rule: ruleWords(rule, clock),
    direction: directionWords[rule.direction],
    skipped: steppedOver(clock, calendar),
    source: {
      document: profile.document,
      paragraph: rule.source.paragraph,
      says: rule.source.says,
      ...(rule.source.quote ? { quote: rule.source.quote } : {}),
    },
    ...otherReading(clock, rule),
    assumed: clock.assumed,
    owner: rule.owner,
    ownerAssumed: rule.ownerAssumed ?? false,
    edition: editionOf(profile),
    ifMissed: ifMissed(clock, rule, profile),
    ...(clock.refusal && { refusal: clock.refusal.words }),
    ...(clock.provisional
      ? {
          provisional: `Bank holidays are published until ${longDate(calendar.knownUntil)}. Later ones may move this date.`,
        }
      : {}),
    days: first && last ? explainedDays(clock, first, last, calendar, today) : [],
  };
}

/** What kind of date a rule of each direction gives. */
export const directionWords: Readonly<Record<Direction, string>> = {
  latest: 'By this day at the latest.',
  'max interval': 'Again by this day at the latest, each time.',
  lead: 'By this day, so that there is time before the meeting.',
  window: 'Between the two days, not before and not after.',
  'lead window': 'Between the two days before the meeting, not earlier and not later.',
  gate: 'Before the meeting is held.',
  milestone: 'Looked at when the time is over.',
  cap: 'Over by this day.',
  floor: 'Not over before this day.',
  'as soon as possible': 'As soon as possible.',
};

function titleOf({ due, direction }: Clock): string {
  if (!due) return 'Why no date';
  return direction === 'floor' ? `Why not before ${longDate(due)}` : `Why ${longDate(due)}`;
}

const whatStarted = ({ startedBy }: Clock) =>
  startedBy === 'meeting date' ? 'date of the meeting' : (startedBy ?? '');

/** Weeks, months and hours step over nothing. */
function steppedOver({ start, due, reading }: Clock, calendar: WorkingCalendar): readonly SteppedOver[] {
  if (!start || !due || !reading || !unitOf(reading).startsWith('working')) return [];
  return start < due
    ? holidaysWithin(addDays(start, 1), due, calendar)
    : holidaysWithin(due, addDays(start, -1), calendar);
}

function ruleWords({ rule }: ClockRule, { reading, otherReadings }: Clock): string {
  if (!reading) return rule;
  if (reading.house) return `${rule}; the council’s own standard is ${reading.period}`;
  return otherReadings.some((other) => unitOf({ period: other.reading }) !== unitOf(reading))
    ? `${rule}, counted as ${unitOf(reading)}`
    : rule;
}

/** `10 working days` counts in `working days`; `the same day` in nothing but itself. */
const unitOf = ({ period }: Pick<Reading, 'period'>) =>
  period === 'the same day' ? period : period.slice(period.indexOf(' ') + 1);

/** The earliest of the others: the one to be safe under. */
function otherReading(clock: Clock, rule: ClockRule): Pick<Explanation, 'otherReading'> {
  const { otherReading: early, reading } = clock;
  const readings = isSilent(rule.readings) ? [] : rule.readings;
  const other = readings.find((each) => each !== reading && each.period === early?.reading);
  if (!early || !other) return {};
  const { due, scheduleBy } = early;
  const act = scheduleBy === due ? '' : `, so ${rule.act[0]} by ${dayAndMonth(scheduleBy)}`;
  const unconfirmed = clock.assumed ? ' Nobody has confirmed the reading.' : '';
  const how = reading && unitOf(reading) !== unitOf(other) ? `Counted as ${unitOf(other)}` : 'Read so';
  return {
    otherReading: { due, scheduleBy, words: `${other.note} ${how} it is ${longDate(due)}${act}.${unconfirmed}` },
  };
}

function editionOf({ document, inForceFrom }: ProcedureProfile): Explanation['edition'] {
  const from = day(inForceFrom);
  return { document, inForceFrom: from, words: `In force since ${dayMonth(from)} ${inForceFrom.slice(0, 4)}` };
}

const missed: readonly Clock['status'][] = ['overdue', 'met late', 'met too soon'];

function ifMissed({ status }: Clock, { id, consequence }: ClockRule, { oversight }: ProcedureProfile): IfMissed {
  const silent = typeof consequence !== 'string';
  const watched = isSilent(oversight) ? [] : oversight.filter(({ clock }) => clock === id);
  return {
    happened: missed.includes(status),
    words: silent ? consequence.note : consequence,
    silent,
    watched: watched.map(({ who, watches }) => ({ who, watches })),
  };
}
