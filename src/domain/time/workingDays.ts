import { addDays, dayNumber, fromDayNumber, type PlainDate, weekday } from './plainDate.ts';
import {
  countUpTo,
  type WorkingTable,
  workedUpTo,
  workingDayAfter,
  workingDayAt,
  workingDayBefore,
  workingTable,
} from './workingTable.ts';

/** Which weekdays are not worked. Outside `knownFrom`–`knownUntil` nothing is known: counts there are provisional. */
export interface WorkingCalendar {
  /** Bank holidays (and closure days a council adds), each with its name. */
  readonly holidays: ReadonlyMap<PlainDate, string>;
  readonly knownFrom: PlainDate;
  readonly knownUntil: PlainDate;
}

export interface SteppedOver {
  readonly date: PlainDate;
  readonly name: string;
}

/** A date that was counted to, and what the counting met on its way. */
export interface Counted {
  readonly date: PlainDate;
  /** Bank holidays between, oldest first; weekends are not named. */
  readonly skipped: readonly SteppedOver[];
  /** Counted on weekdays alone where no bank holidays are published yet. */
  readonly provisional: boolean;
}

/** Monday to Friday that is not a bank holiday (CC2). */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return weekday(date) <= 5 && !calendar.holidays.has(date);
}

/** The day itself if it is worked, else the last one before it: "schedule by" of a maximum (CC6). */
export function workingDayOnOrBefore(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  const table = tableOf(calendar);
  return fromDayNumber(workingDayAt(workedUpTo(dayNumber(date), table), table));
}

/** The day itself if it is worked, else the next one that is: for what may not happen before a day. */
export function workingDayOnOrAfter(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return fromDayNumber(workingDayAfter(dayNumber(date) - 1, 1, tableOf(calendar)));
}

/** The start is day 0 and the next working day is day 1 (CC1). Zero or less answers the start itself. */
export function addWorkingDays(start: PlainDate, count: number, calendar: WorkingCalendar): Counted {
  if (count <= 0) return { date: start, skipped: [], provisional: isUnknown(start, calendar) };
  const date = fromDayNumber(workingDayAfter(dayNumber(start), count, tableOf(calendar)));
  return {
    date,
    skipped: holidaysWithin(addDays(start, 1), date, calendar),
    provisional: reaches(start, date, calendar),
  };
}

/** Backwards, for "at least two days before": the working day before the end is day 1 (CC7). */
export function subtractWorkingDays(end: PlainDate, count: number, calendar: WorkingCalendar): Counted {
  if (count <= 0) return { date: end, skipped: [], provisional: isUnknown(end, calendar) };
  const date = fromDayNumber(workingDayBefore(dayNumber(end), count, tableOf(calendar)));
  return { date, skipped: holidaysWithin(date, addDays(end, -1), calendar), provisional: reaches(date, end, calendar) };
}

/** How many working days there are after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  const table = tableOf(calendar);
  return Math.max(0, workedUpTo(dayNumber(to), table) - workedUpTo(dayNumber(from), table));
}

/** Bank holidays on weekdays from the first day to the last, both included. */
export function holidaysWithin(first: PlainDate, last: PlainDate, calendar: WorkingCalendar): readonly SteppedOver[] {
  const { holidays } = tableOf(calendar);
  const found: SteppedOver[] = [];
  for (let i = countUpTo(holidays, dayNumber(first) - 1); i < holidays.length; i++) {
    const date = fromDayNumber(holidays[i] as number);
    if (date > last) break;
    found.push({ date, name: calendar.holidays.get(date) ?? '' });
  }
  return found;
}

/** Whether any day between the two lies where bank holidays are not published. */
export const reaches = (from: PlainDate, to: PlainDate, calendar: WorkingCalendar): boolean =>
  from < calendar.knownFrom || to > calendar.knownUntil;

const isUnknown = (date: PlainDate, calendar: WorkingCalendar) => reaches(date, date, calendar);

const tables = new WeakMap<WorkingCalendar, WorkingTable>();

/** The calendar as integers, made at the first question. */
export function tableOf(calendar: WorkingCalendar): WorkingTable {
  const known = tables.get(calendar);
  if (known) return known;
  const table = workingTable([...calendar.holidays.keys()].map(dayNumber));
  tables.set(calendar, table);
  return table;
}
