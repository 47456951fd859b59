import { fail, ok, type Result } from '../result.ts';

declare const brand: unique symbol;

/**
 * A day on the calendar, `2026-12-18`, with no time and no zone: "ten working days" never depends on the hour.
 * ISO text, so `<` compares and JSON stores.
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export function parsePlainDate(text: string): Result<PlainDate, 'not a date'> {
  const parts = shape.exec(text);
  if (!parts) return fail('not a date');
  const date = fromDayNumber(dayNumberOf(Number(parts[1]), Number(parts[2]), Number(parts[3])));
  return date === text ? ok(date) : fail('not a date');
}

/** A date written in source code or already decoded. Throws on anything else: that is a bug, not input. */
export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(`Not a date: ${text}`);
  return parsed.value;
}

/** Days since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Civil calendar arithmetic after Howard Hinnant's days_from_civil; March-based years put the leap day last. */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(days: number): PlainDate {
  const { year, month, dayOfMonth } = civil(days);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as PlainDate;
}

/** Year, month (1 to 12) and day of the month of a day number. */
export function civil(days: number): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** Monday is 1, Sunday is 7. */
export const weekday = (date: PlainDate): number => weekdayOf(dayNumber(date));

/** The same of a day number. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;
