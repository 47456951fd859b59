import { longDate } from '../time/dateWords.ts';
import { addDays, type PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { ClockRule, Direction, Reading } from './clockRule.ts';
import { count, countBack } from './count.ts';

const backwards: readonly Direction[] = ['lead', 'lead window', 'gate'];

/** The date a reading gives from a day, or for a meeting on that day where the rule looks ahead to one. */
export function exampleDate(
  { direction }: Pick<ClockRule, 'direction'>,
  { period, dayAfter }: Pick<Reading, 'period' | 'dayAfter'>,
  from: PlainDate,
  calendar: WorkingCalendar,
): PlainDate {
  if (backwards.includes(direction)) return countBack(from, period, calendar).date;
  const { date } = count(from, period, calendar);
  return dayAfter ? addDays(date, 1) : date;
}

/** `From Friday 18 December 2026: Wednesday 6 January 2027, or Monday 28 December 2026`. Equal dates are said once. */
export function exampleWords(
  rule: Pick<ClockRule, 'direction'>,
  readings: readonly Pick<Reading, 'period' | 'dayAfter'>[],
  from: PlainDate,
  calendar: WorkingCalendar,
): string {
  const dates = new Set(readings.map((reading) => longDate(exampleDate(rule, reading, from, calendar))));
  const start = backwards.includes(rule.direction) ? 'For a meeting on' : 'From';
  return `${start} ${longDate(from)}: ${[...dates].join(', or ')}`;
}
