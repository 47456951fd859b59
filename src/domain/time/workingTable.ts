import { dayNumberOf, weekdayOf } from './plainDate.ts';

/** The days that are looked up. Outside them the same is worked out, and nothing is published. */
export const tableFrom = dayNumberOf(2012, 1, 1);
export const tableUntil = dayNumberOf(2031, 12, 31);

/**
 * A calendar as integers, made once. Every working day has an index, counted from Monday 29 December 1969; differences
 * of indexes count the working days between.
 */
export interface WorkingTable {
  /** Day numbers of the bank holidays that fall on weekdays, ascending. */
  readonly holidays: readonly number[];
  /** By day number less `tableFrom`: the index of the last working day up to and including that day. */
  readonly upTo: Int32Array;
  /** By index less `firstIndex`: the day number of that working day. */
  readonly days: Int32Array;
  readonly firstIndex: number;
}

/** `holidays` are day numbers, in any order; weekends among them change nothing. */
export function workingTable(holidays: readonly number[]): WorkingTable {
  const sorted = holidays.filter((n) => weekdayOf(n) <= 5).sort((a, b) => a - b);
  const upTo = new Int32Array(tableUntil - tableFrom + 1);
  for (let n = tableFrom; n <= tableUntil; n++) upTo[n - tableFrom] = countUp(n, sorted);
  const firstIndex = countUp(tableFrom - 1, sorted) + 1;
  const days = new Int32Array((upTo.at(-1) ?? 0) - firstIndex + 1);
  // From the back, so that the earliest day of an index, the working day itself, is the one that stays.
  for (let n = tableUntil; n >= tableFrom; n--) {
    const index = upTo[n - tableFrom] as number;
    if (index >= firstIndex) days[index - firstIndex] = n;
  }
  return { holidays: sorted, upTo, days, firstIndex };
}

/** The index of the last working day up to and including day `n`. */
export function workedUpTo(n: number, table: WorkingTable): number {
  return n >= tableFrom && n <= tableUntil ? (table.upTo[n - tableFrom] as number) : countUp(n, table.holidays);
}

/** The day number of the working day with an index. */
export function workingDayAt(index: number, table: WorkingTable): number {
  const place = index - table.firstIndex;
  return place >= 0 && place < table.days.length ? (table.days[place] as number) : find(index, table.holidays);
}

/** The `count`th working day after day `n`; `count` is 1 or more. */
export const workingDayAfter = (n: number, count: number, table: WorkingTable): number =>
  workingDayAt(workedUpTo(n, table) + count, table);

/** The `count`th working day before day `n`; `count` is 1 or more. */
export const workingDayBefore = (n: number, count: number, table: WorkingTable): number =>
  workingDayAt(workedUpTo(n - 1, table) - count + 1, table);

/** How many entries of an ascending list are at most `n`. */
export function countUpTo(list: readonly number[], n: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Monday 29 December 1969 has day number -3. */
function countUp(n: number, holidays: readonly number[]): number {
  const m = n + 3;
  const week = Math.floor(m / 7);
  return week * 5 + Math.min(m - week * 7 + 1, 5) - countUpTo(holidays, n);
}

/** Every holiday met on the way moves the answer on, until none is new. */
function find(index: number, holidays: readonly number[]): number {
  let passed = 0;
  for (;;) {
    const weekdays = index + passed - 1;
    const week = Math.floor(weekdays / 5);
    const n = week * 7 + (weekdays - week * 5) - 3;
    const met = countUpTo(holidays, n);
    if (met === passed) return n;
    passed = met;
  }
}
