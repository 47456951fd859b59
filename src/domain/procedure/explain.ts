import { dayAndMonth, longDate } from '../time/dateWords.ts';
import { addDays, type PlainDate, weekday } from '../time/plainDate.ts';
import { holidaysWithin, type SteppedOver, type WorkingCalendar } from '../time/workingDays.ts';
import type { ClockRule, Reading } from './clockRule.ts';
import type { Clock } from './clocks.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** Why a date is what it is, ready to be shown. */
export interface Explanation {
  /** `Why Wednesday 6 January 2027` */
  readonly title: string;
  readonly started: { readonly on: PlainDate; readonly what: string };
  readonly rule: string;
  /** Bank holidays between start and due date. */
  readonly skipped: readonly SteppedOver[];
  readonly source: ExplainedSource;
  readonly otherReading?: { readonly due: PlainDate; readonly scheduleBy: PlainDate; readonly words: string };
  readonly assumed: boolean;
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

export interface ExplainedDay {
  readonly date: PlainDate;
  readonly kind: 'start' | 'used' | 'today' | 'left' | 'bank holiday';
  /** Working days since the start; none on the start itself, on bank holidays, and where the rule runs backwards. */
  readonly number?: number;
  /** Where the post stands: the due date, or the last working day before it. */
  readonly due?: boolean;
  /** The same for the other reading of the rule. */
  readonly other?: boolean;
  /** After the due date. */
  readonly late?: boolean;
}

/** Throws for a clock that has not started, or of another profile: there is nothing to explain. */
export function explain(
  clock: Clock,
  profile: ProcedureProfile,
  calendar: WorkingCalendar,
  today: PlainDate,
): Explanation {
  const rule = profile.clocks.find(({ id }) => id === clock.ruleId);
  if (!rule || !clock.start || !clock.due) throw new Error(`Nothing to explain: ${clock.ruleId}`);
  const { start, due } = clock;
  const first = start < due ? start : due;
  const last = start < due ? due : start;
  return {
    title: `Why ${longDate(due)}`,
    started: { on: start, what: clock.startedBy === 'meeting date' ? 'date of the meeting' : (clock.startedBy ?? '') },
    rule: ruleWords(rule),
    skipped: holidaysWithin(addDays(first, 1), last, calendar),
    source: {
      document: profile.document,
      paragraph: rule.source.paragraph,
      says: rule.source.says,
      ...(rule.source.quote ? { quote: rule.source.quote } : {}),
    },
    ...otherReading(clock, rule),
    assumed: clock.assumed,
    ...(clock.provisional
      ? {
          provisional: `Bank holidays are published until ${longDate(calendar.knownUntil)}. Later ones may move this date.`,
        }
      : {}),
    days: daysOf(clock, first, last, calendar, today),
  };
}

function ruleWords(rule: ClockRule): string {
  const { readings } = rule;
  return isSilent(readings) || readings.length === 1 ? rule.rule : `${rule.rule}, counted as ${unitWords(readings[0])}`;
}

/** `10 working days` counts in `working days`. */
const unitWords = (reading: Reading) => reading.period.slice(reading.period.indexOf(' ') + 1);

function otherReading(clock: Clock, rule: ClockRule): Pick<Explanation, 'otherReading'> {
  const other = isSilent(rule.readings) ? undefined : rule.readings[1];
  if (!clock.otherReading || !other) return {};
  const { due, scheduleBy } = clock.otherReading;
  const act = scheduleBy === due ? '' : `, so ${rule.act[0]} by ${dayAndMonth(scheduleBy)}`;
  const unconfirmed = clock.assumed ? ' Nobody has confirmed the reading.' : '';
  return {
    otherReading: {
      due,
      scheduleBy,
      words: `${other.note} Counted as ${unitWords(other)} it is ${longDate(due)}${act}.${unconfirmed}`,
    },
  };
}

function daysOf(
  clock: Clock,
  first: PlainDate,
  last: PlainDate,
  calendar: WorkingCalendar,
  today: PlainDate,
): readonly ExplainedDay[] {
  const until = clock.metOn ?? today;
  const end = clock.start !== last && until > last ? until : last;
  const days: ExplainedDay[] = [];
  let number = 0;
  for (let date = first; date <= end; date = addDays(date, 1)) {
    if (weekday(date) > 5) {
      if (date === clock.start) days.push({ date, kind: 'start' });
      continue;
    }
    const marks = {
      ...(date === clock.scheduleBy ? { due: true } : {}),
      ...(date === clock.otherReading?.scheduleBy ? { other: true } : {}),
      ...(clock.due && date > clock.due && date !== clock.start ? { late: true } : {}),
    };
    if (date === clock.start) days.push({ date, kind: 'start', ...marks });
    else if (calendar.holidays.has(date)) days.push({ date, kind: 'bank holiday', ...marks });
    else {
      number += 1;
      const kind = date === today && !clock.metOn ? 'today' : date <= until ? 'used' : 'left';
      days.push({ date, kind, ...(first === clock.start ? { number } : {}), ...marks });
    }
  }
  return days;
}
