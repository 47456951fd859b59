import { format } from 'date-fns/format';
import type { Instant } from '../domain/time/instant.ts';
import { dateInLondon, timeInLondon } from '../domain/time/londonTime.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';

/** Local midnight of that day, whatever the device's zone: only ever handed to `format`, which reads it in the same zone. */
const local = (date: PlainDate) =>
  new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);

/** In rows: `Tue 29 Dec`. */
export const inRow = (date: PlainDate): string => format(local(date), 'EEE d MMM');
/** In headers and beside a clock: `Tue 29 Dec 2026`. */
export const inHeader = (date: PlainDate): string => format(local(date), 'EEE d MMM yyyy');
/** In sentences: `Wednesday 6 January 2027`. */
export const inSentence = (date: PlainDate): string => format(local(date), 'EEEE d MMMM yyyy');
/** Today's heading: `Tuesday 22 December`. */
export const inHeading = (date: PlainDate): string => format(local(date), 'EEEE d MMMM');
/** Over a month of the line of time: `January 2027`. */
export const inMonth = (date: PlainDate): string => format(local(date), 'MMMM yyyy');
/** On the axis: `14 Dec`. */
export const onAxis = (date: PlainDate): string => format(local(date), 'd MMM');
/** One letter over a day, and its number. */
export const dayLetter = (date: PlainDate): string => format(local(date), 'EEEEE');
export const dayOfMonth = (date: PlainDate): string => String(Number(date.slice(8, 10)));

/** London's clock: `14:02:31`. */
export const clockTime = (at: Instant): string => timeInLondon(at);
/** London's clock, without seconds: `14:02`. */
export const shortTime = (at: Instant): string => timeInLondon(at).slice(0, 5);
/** `Tue 5 Jan, 09:14` */
export const dayAndTime = (at: Instant): string => `${inRow(dateInLondon(at))}, ${shortTime(at)}`;
