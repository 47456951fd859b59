import { epochMilliseconds, instantAt } from './epoch.ts';
import type { Instant } from './instant.ts';
import { addDays, dayNumber, fromDayNumber, type PlainDate } from './plainDate.ts';
import { addWorkingDays, type Counted, reaches, subtractWorkingDays, type WorkingCalendar } from './workingDays.ts';

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
  const { amount, unit } = periodParts(period);
  if (unit === 'working day') return addWorkingDays(start, amount, calendar);
  const date = shift(start, amount, unit);
  return { date, skipped: [], provisional: reaches(start, date, calendar) };
}

/** The last day on which something due "at least this long before" `end` can still be done (CC7). */
export function subtractPeriod(end: PlainDate, period: DayPeriod, calendar: WorkingCalendar): Counted {
  const { amount, unit } = periodParts(period);
  if (unit === 'working day') return subtractWorkingDays(end, amount, calendar);
  const date = shift(end, -amount, unit);
  return { date, skipped: [], provisional: reaches(date, end, calendar) };
}

/** Elapsed hours: not stopped for nights, weekends or bank holidays, and blind to the clocks changing (CC5). */
export const addHours = (start: Instant, period: HourPeriod): Instant =>
  instantAt(epochMilliseconds(start) + periodParts(period).amount * 3_600_000);

function shift(date: PlainDate, amount: number, unit: PeriodParts['unit']): PlainDate {
  if (unit === 'month') return addMonths(date, amount);
  return addDays(date, unit === 'week' ? 7 * amount : amount);
}

function addMonths(date: PlainDate, months: number): PlainDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(count);
  const length = dayNumber(firstOfMonth(count + 1)) - dayNumber(first);
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1);
}

/** The first day of the month that is `count` months after January of the year 0. */
function firstOfMonth(count: number): PlainDate {
  const year = Math.floor(count / 12);
  const text = `${String(year).padStart(4, '0')}-${String(count - year * 12 + 1).padStart(2, '0')}-01`;
  return fromDayNumber(dayNumber(text as PlainDate));
}
