/** The slow, obvious way to count, for properties to compare with: one day at a time, by the platform's calendar. */
const oneDay = 86_400_000;

export const walkDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);

export function isWorked(date: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
}

/** `count` may be negative: then backwards. */
export function walkWorkingDays(start: string, count: number, holidays: ReadonlySet<string>): string {
  const step = count < 0 ? -1 : 1;
  let date = start;
  for (let left = Math.abs(count); left > 0; ) {
    date = walkDay(date, step);
    if (isWorked(date, holidays)) left -= 1;
  }
  return date;
}

export function countWorkingDays(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let date = walkDay(from, 1); date <= to; date = walkDay(date, 1)) if (isWorked(date, holidays)) count += 1;
  return count;
}
