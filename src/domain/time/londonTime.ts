import { epochMilliseconds, instantAt } from './epoch.ts';
import type { Instant } from './instant.ts';
import { civil, dayNumber, dayNumberOf, type PlainDate, weekdayOf } from './plainDate.ts';

const minute = 60_000;
const hour = 60 * minute;
const perDay = 24 * hour;

/** The day it is in London at that moment. */
export const dateInLondon = (at: Instant): PlainDate => wallClock(at).slice(0, 10) as PlainDate;

/** London's clock at that moment: `14:02:31`. */
export const timeInLondon = (at: Instant): string => wallClock(at).slice(11, 19);

/** A moment as London writes it, with how far it is from UTC: `2026-10-26T14:00:00+00:00`. */
export const withLondonOffset = (at: Instant): string =>
  `${wallClock(at).slice(0, 19)}+0${aheadOfUtc(epochMilliseconds(at)) / hour}:00`;

/**
 * The moment London's clock shows `10:00` on a day. Twice a year that is not one moment: a time that the clocks jump
 * over means the time an hour later, and one that comes twice means the first.
 */
export const instantInLondon = (date: PlainDate, time: string): Instant =>
  instantAt(momentInLondon(dayNumber(date), Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))));

/** The same in numbers: day number and minute of the day, to milliseconds since 1970-01-01T00:00Z. */
export function momentInLondon(day: number, minuteOfDay: number): number {
  const wall = day * perDay + minuteOfDay * minute;
  return aheadOfUtc(wall - hour) > 0 ? wall - hour : wall;
}

/** The day number it is in London at a moment in milliseconds since 1970-01-01T00:00Z. */
export const dayInLondon = (moment: number): number => Math.floor((moment + aheadOfUtc(moment)) / perDay);

const wallClock = (at: Instant) => {
  const moment = epochMilliseconds(at);
  return instantAt(moment + aheadOfUtc(moment));
};

/** Summer Time Order 2002: an hour from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October. */
function aheadOfUtc(moment: number): number {
  const { year } = civil(Math.floor(moment / perDay));
  return moment >= changeOn(year, 3) && moment < changeOn(year, 10) ? hour : 0;
}

function changeOn(year: number, month: 3 | 10): number {
  const last = dayNumberOf(year, month, 31);
  return (last - (weekdayOf(last) % 7)) * perDay + hour;
}
