import { epochMilliseconds, instantAt } from './epoch.ts';
import type { Instant } from './instant.ts';
import { addDays, dayNumber, type PlainDate, weekday } from './plainDate.ts';

const hour = 3_600_000;

/** The day it is in London at that moment. */
export const dateInLondon = (at: Instant): PlainDate => wallClock(at).slice(0, 10) as PlainDate;

/** London's clock at that moment: `14:02:31`. */
export const timeInLondon = (at: Instant): string => wallClock(at).slice(11, 19);

/**
 * The moment London's clock shows `10:00` on a day. Twice a year that is not one moment: a time that the clocks jump
 * over means the time an hour later, and one that comes twice means the first.
 */
export function instantInLondon(date: PlainDate, time: string): Instant {
  const wall = dayNumber(date) * 24 * hour + Number(time.slice(0, 2)) * hour + Number(time.slice(3, 5)) * 60_000;
  const summer = instantAt(wall - hour);
  return isSummerTime(summer) ? summer : instantAt(wall);
}

const wallClock = (at: Instant) => (isSummerTime(at) ? instantAt(epochMilliseconds(at) + hour) : at);

/** Summer Time Order 2002: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
function isSummerTime(at: Instant): boolean {
  const year = at.slice(0, 4);
  return at >= changeOn(`${year}-03-31`) && at < changeOn(`${year}-10-31`);
}

const changeOn = (lastOfMonth: string) => {
  const last = lastOfMonth as PlainDate;
  return `${addDays(last, -(weekday(last) % 7))}T01:00:00.000Z`;
};
