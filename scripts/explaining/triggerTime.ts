import { epochMilliseconds, instantAt } from '../../src/domain/time/epoch.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { dateInLondon, instantInLondon, timeInLondon } from '../../src/domain/time/londonTime.ts';
import { dayNumber, type PlainDate, parsePlainDate } from '../../src/domain/time/plainDate.ts';

/** The day of a trigger in London, and the moment where a time was given. */
export interface TriggerTime {
  readonly date: PlainDate;
  /** London's clock, `15:00`. */
  readonly time?: string;
  readonly at?: Instant;
}

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** `2026-12-18`, `2026-10-23T15:00` by London's clock, or with its offset. Undefined where there is no such day or time. */
export function triggerTime(typed: string): TriggerTime | undefined {
  const [, written = '', hours, minutes = '', seconds = '0', offset] = shape.exec(typed.trim()) ?? [];
  const date = parsePlainDate(written);
  if (!date.ok) return undefined;
  if (hours === undefined) return { date: date.value };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const away = offset === undefined ? 0 : minutesOf(offset);
  if (away === undefined) return undefined;
  const wall = (dayNumber(date.value) * 1440 + Number(hours) * 60 + Number(minutes) - away) * 60_000;
  const start = offset === undefined ? epochMilliseconds(instantInLondon(date.value, `${hours}:${minutes}`)) : wall;
  const at = instantAt(start + Number(seconds) * 1000);
  return { date: dateInLondon(at), time: timeInLondon(at).slice(0, 5), at };
}

/** East of Greenwich is more. No place on earth is further than fourteen hours away. */
function minutesOf(offset: string): number | undefined {
  if (offset.toUpperCase() === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  if (Number(offset.slice(-2)) > 59 || size > 14 * 60) return undefined;
  return offset.startsWith('-') ? -size : size;
}

/** A moment counted from London's clock to the minute, put right by what that rounding or a doubled hour left out. */
export function exactly(counted: Instant, { date, time, at }: TriggerTime): Instant {
  if (!time || !at) return counted;
  return instantAt(epochMilliseconds(counted) + epochMilliseconds(at) - epochMilliseconds(instantInLondon(date, time)));
}
