import { type PlainDate, weekday } from './plainDate.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** For sentences and headers: `Wednesday 6 January 2027`. */
export const longDate = (date: PlainDate): string => `${dayWord(date)} ${dayMonth(date)} ${date.slice(0, 4)}`;

/** For rows: `Wed 6 Jan`. */
export const shortDate = (date: PlainDate): string =>
  `${dayWord(date).slice(0, 3)} ${Number(date.slice(8))} ${monthWord(date).slice(0, 3)}`;

/** Inside a sentence whose year is clear: `6 January`. */
export const dayMonth = (date: PlainDate): string => `${Number(date.slice(8))} ${monthWord(date)}`;

/** `Wednesday 6 January` */
export const dayAndMonth = (date: PlainDate): string => `${dayWord(date)} ${dayMonth(date)}`;

const dayWord = (date: PlainDate) => days[weekday(date) - 1] ?? '';
const monthWord = (date: PlainDate) => months[Number(date.slice(5, 7)) - 1] ?? '';
