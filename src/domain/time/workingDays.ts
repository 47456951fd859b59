import { addDays, dayNumber, fromDayNumber, type PlainDate } from './plainDate.ts';

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
  return isWeekday(dayNumber(date)) && !calendar.holidays.has(date);
}

/** The day itself if it is worked, else the last one before it: "schedule by" of a maximum (CC6). */
export function workingDayOnOrBefore(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  return fromDayNumber(nthWorkingDay(workedUpTo(dayNumber(date), calendar), calendar));
}

/** The start is day 0 and the next working day is day 1 (CC1). Zero or less answers the start itself. */
export function addWorkingDays(start: PlainDate, count: number, calendar: WorkingCalendar): Counted {
  if (count <= 0) return { date: start, skipped: [], provisional: isUnknown(start, calendar) };
  const date = fromDayNumber(nthWorkingDay(workedUpTo(dayNumber(start), calendar) + count, calendar));
  return {
    date,
    skipped: holidaysWithin(addDays(start, 1), date, calendar),
    provisional: reaches(start, date, calendar),
  };
}

/** Backwards, for "at least two days before": the working day before the end is day 1 (CC7). */
export function subtractWorkingDays(end: PlainDate, count: number, calendar: WorkingCalendar): Counted {
  if (count <= 0) return { date: end, skipped: [], provisional: isUnknown(end, calendar) };
  const date = fromDayNumber(nthWorkingDay(workedUpTo(dayNumber(end) - 1, calendar) - count + 1, calendar));
  return { date, skipped: holidaysWithin(date, addDays(end, -1), calendar), provisional: reaches(date, end, calendar) };
}

/** How many working days there are after `from`, up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: WorkingCalendar): number {
  return Math.max(0, workedUpTo(dayNumber(to), calendar) - workedUpTo(dayNumber(from), calendar));
}

/** Bank holidays on weekdays from the first day to the last, both included. */
export function holidaysWithin(first: PlainDate, last: PlainDate, calendar: WorkingCalendar): readonly SteppedOver[] {
  const table = tableOf(calendar);
  const found: SteppedOver[] = [];
  for (let i = countUpTo(table, dayNumber(first) - 1); i < table.length; i++) {
    const date = fromDayNumber(table[i] as number);
    if (date > last) break;
    found.push({ date, name: calendar.holidays.get(date) ?? '' });
  }
  return found;
}

/** Whether any day between the two lies where bank holidays are not published. */
export const reaches = (from: PlainDate, to: PlainDate, calendar: WorkingCalendar): boolean =>
  from < calendar.knownFrom || to > calendar.knownUntil;

const isUnknown = (date: PlainDate, calendar: WorkingCalendar) => reaches(date, date, calendar);

/** Day numbers of the bank holidays that fall on weekdays, ascending; worked out once per calendar. */
const tables = new WeakMap<WorkingCalendar, readonly number[]>();

function tableOf(calendar: WorkingCalendar): readonly number[] {
  const known = tables.get(calendar);
  if (known) return known;
  const table = [...calendar.holidays.keys()]
    .map(dayNumber)
    .filter(isWeekday)
    .sort((a, b) => a - b);
  tables.set(calendar, table);
  return table;
}

/** Day 0 of the count of weeks is Monday 29 December 1969, which has day number -3. */
const sinceMonday = (n: number) => n + 3;
const isWeekday = (n: number) => ((sinceMonday(n) % 7) + 7) % 7 < 5;

/** Working days from that Monday up to and including day `n`; differences of it count the days between. */
function workedUpTo(n: number, calendar: WorkingCalendar): number {
  const m = sinceMonday(n);
  const week = Math.floor(m / 7);
  return week * 5 + Math.min(m - week * 7 + 1, 5) - countUpTo(tableOf(calendar), n);
}

/** The day that `workedUpTo` reaches `k` on. Every holiday met on the way moves the answer on, until none is new. */
function nthWorkingDay(k: number, calendar: WorkingCalendar): number {
  const table = tableOf(calendar);
  let holidays = 0;
  for (;;) {
    const weekdays = k + holidays - 1;
    const week = Math.floor(weekdays / 5);
    const n = week * 7 + (weekdays - week * 5) - 3;
    const met = countUpTo(table, n);
    if (met === holidays) return n;
    holidays = met;
  }
}

/** How many entries of an ascending table are at most `n`. */
function countUpTo(table: readonly number[], n: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle] as number) <= n) low = middle + 1;
    else high = middle;
  }
  return low;
}
