import { epochMilliseconds, instantAt } from '../../time/epoch.ts';
import type { Instant } from '../../time/instant.ts';
import { instantInLondon, timeInLondon } from '../../time/londonTime.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import type { TimeOfDay } from '../event.ts';
import type { MeetingTime } from '../meeting.ts';
import { type InCall, overlap, type Stay } from './callReport.ts';

/** Whoever joins or leaves within this of the others was there in time: minutes. */
const grace = 10;

/**
 * When the meeting ran in the call: within the time it was arranged for, from when two people were there until fewer
 * were. So a chair who begins late makes nobody late, and a device left in the call keeps nothing open. Held at another
 * time altogether, it is that time; where Teams shows no times, the one it was arranged for.
 */
export function callProper(people: readonly InCall[], { date, start, end }: MeetingTime): Stay {
  const planned = { from: instantInLondon(date, start), until: instantInLondon(date, end) };
  const together = twoTogether(people.flatMap(({ stays }) => stays));
  if (!together) return planned;
  if (!overlap(together, planned)) return together;
  return {
    from: together.from > planned.from ? together.from : planned.from,
    until: together.until < planned.until ? together.until : planned.until,
  };
}

/** From the first moment with two in the call to the last. */
function twoTogether(stays: readonly Stay[]): Stay | undefined {
  const steps = stays
    .flatMap(({ from, until }) => [
      { at: from, by: 1 },
      { at: until, by: -1 },
    ])
    // Leaving before joining at the same moment: two who missed each other were not together.
    .toSorted((a, b) => (a.at === b.at ? a.by - b.by : a.at < b.at ? -1 : 1));
  let there = 0;
  let from: Instant | undefined;
  let until: Instant | undefined;
  for (const { at, by } of steps) {
    if (there === 1 && by === 1) from ??= at;
    if (there === 2 && by === -1) until = at;
    there += by;
  }
  return from !== undefined && until !== undefined ? { from, until } : undefined;
}

/** Whether they were there while the meeting ran. Where Teams shows no times, being in the report is enough. */
export const wasIn = ({ stays }: InCall, ran: Stay): boolean =>
  stays.length === 0 || stays.some((stay) => overlap(stay, ran));

/**
 * When they came, where that is more than ten minutes from what the list says: its own time, or the beginning. London,
 * to the minute.
 */
export function cameAt({ stays }: InCall, ran: Stay, date: PlainDate, recorded: TimeOfDay | undefined) {
  const first = stays[0]?.from;
  if (first === undefined) return undefined;
  return unlessNear(first > ran.from ? first : ran.from, recorded ? instantInLondon(date, recorded) : ran.from);
}

/** When they left, likewise: the list's time, or the end. */
export function wentAt({ stays }: InCall, ran: Stay, date: PlainDate, recorded: TimeOfDay | undefined) {
  const last = stays.at(-1)?.until;
  if (last === undefined) return undefined;
  return unlessNear(last < ran.until ? last : ran.until, recorded ? instantInLondon(date, recorded) : ran.until);
}

function unlessNear(seen: Instant, listed: Instant): TimeOfDay | undefined {
  const minutes = Math.abs(epochMilliseconds(seen) - epochMilliseconds(listed)) / 60_000;
  return minutes > grace ? timeInLondon(nearestMinute(seen)).slice(0, 5) : undefined;
}

const nearestMinute = (at: Instant): Instant => instantAt(Math.round(epochMilliseconds(at) / 60_000) * 60_000);
