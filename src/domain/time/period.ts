import { epochMilliseconds, instantAt } from './epoch.ts';
import type { Instant } from './instant.ts';
import { civil, dayNumber, dayNumberOf, fromDayNumber, type PlainDate } from './plainDate.ts';
import {
  addWorkingDays,
  type Counted,
  reaches,
  subtractWorkingDays,
  tableOf,
  type WorkingCalendar,
} from './workingDays.ts';
import { type WorkingTable, workingDayAfter, workingDayBefore } from './workingTable.ts';

type DayUnit = 'working day' | 'calendar day' | 'week' | 'month';
type Amount<Unit extends string> = `${bigint} ${Unit}s` | `1 ${Unit}`;

/** A length of time as the procedures write it. A typing mistake does not compile. */
export type DayPeriod = Amount<DayUnit>;
export type HourPeriod = Amount<'hour'>;
export type Period = DayPeriod | HourPeriod;

export interface PeriodParts {
  readonly amount: number;
  readonly unit: DayUnit | 'hour';
}

/** Throws when the amount is not a whole number above zero: a fault of the profile, found by its test. */
export function periodParts(period: Period): PeriodParts {
  const space = period.indexOf(' ');
  const amount = Number(period.slice(0, space));
  if (!Number.isSafeInteger(amount) || amount < 1) throw new Error(`Not a period: ${period}`);
  return { amount, unit: period.slice(space + 1).replace(/s$/, '') as PeriodParts['unit'] };
}

/**
 * The latest day of a period that began on `start`: the start is day 0 (CC1); weeks keep the weekday (CC3); months keep
 * the day of the month, or end with the month where it is shorter (CC4).
 */
export function addPeriod(start: PlainDate, period: DayPeriod, calendar: WorkingCalendar): Counted {
  const parts = periodParts(period);
  if (parts.unit === 'working day') return addWorkingDays(start, parts.amount, calendar);
  const date = fromDayNumber(countDays(dayNumber(start), parts, 1, tableOf(calendar)));
  return { date, skipped: [], provisional: reaches(start, date, calendar) };
}

/** The last day on which something due "at least this long before" `end` can still be done (CC7). */
export function subtractPeriod(end: PlainDate, period: DayPeriod, calendar: WorkingCalendar): Counted {
  const parts = periodParts(period);
  if (parts.unit === 'working day') return subtractWorkingDays(end, parts.amount, calendar);
  const date = fromDayNumber(countDays(dayNumber(end), parts, -1, tableOf(calendar)));
  return { date, skipped: [], provisional: reaches(date, end, calendar) };
}

/** Elapsed hours: not stopped for nights, weekends or bank holidays, and blind to the clocks changing (CC5). */
export const addHours = (start: Instant, period: HourPeriod): Instant =>
  instantAt(epochMilliseconds(start) + periodParts(period).amount * 3_600_000);

/** The day number at the end of a period of days from day `n`: `sign` 1 counts on, -1 back. */
export function countDays(n: number, { amount, unit }: PeriodParts, sign: 1 | -1, table: WorkingTable): number {
  switch (unit) {
    case 'working day':
      return sign > 0 ? workingDayAfter(n, amount, table) : workingDayBefore(n, amount, table);
    case 'month':
      return addMonths(n, sign * amount);
    case 'week':
      return n + sign * 7 * amount;
    case 'calendar day':
      return n + sign * amount;
    case 'hour':
      throw new Error('Hours are counted in moments, not in days');
  }
}

function addMonths(n: number, months: number): number {
  const { year, month, dayOfMonth } = civil(n);
  const count = year * 12 + month - 1 + months;
  const first = firstOfMonth(count);
  return first + Math.min(dayOfMonth, firstOfMonth(count + 1) - first) - 1;
}

/** The first day of the month that is `count` months after January of the year 0. */
function firstOfMonth(count: number): number {
  const year = Math.floor(count / 12);
  return dayNumberOf(year, count - year * 12 + 1, 1);
}
