import { epochOf, inZone } from '../tenant/outlookTime.ts';

/** Bank holidays of England in the years the scenarios play in; the product has its own table. */
const bankHolidays = new Set([
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
  '2027-05-03',
  '2027-05-31',
  '2027-08-30',
  '2027-12-27',
  '2027-12-28',
]);

/** Five past nine in London on the next day that an office is open. */
export function nextWorkingDay(now: string): string {
  let date = londonText(now).slice(0, 10);
  do date = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  while (bankHolidays.has(date) || [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
  return new Date(epochOf({ dateTime: `${date}T09:05:00.000`, timeZone: 'Europe/London' })).toISOString();
}

/** `2026-12-22T09:05`, as clocks in London show it: the value of a date and time field. */
export function londonText(iso: string): string {
  return inZone(Date.parse(iso), 'Europe/London').dateTime.slice(0, 16);
}

/** `Tuesday 22 December 2026, 09:05`. */
export function londonWords(iso: string): string {
  const at = Date.parse(iso);
  const words = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(at);
  const date = words({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '');
  return `${date}, ${words({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;
}
