import { type Answer, refuse } from './area.ts';
import type { StoredEvent } from './calendars.ts';
import { epochOf, isKnownZone } from './outlookTime.ts';

/** Start and end of a request's body, or why not. */
export function readTimes(
  json: Readonly<Record<string, unknown>>,
  before?: Pick<StoredEvent, 'startAt' | 'endAt'>,
): { readonly startAt: number; readonly endAt: number } | Answer {
  const read = (name: 'start' | 'end', old: number | undefined) => {
    const given = json[name] as { readonly dateTime?: string; readonly timeZone?: string } | undefined;
    if (given === undefined) return old;
    const timeZone = given.timeZone ?? 'UTC';
    return isKnownZone(timeZone) ? epochOf({ dateTime: given.dateTime ?? '', timeZone }) : undefined;
  };
  const startAt = read('start', before?.startAt);
  const endAt = read('end', before?.endAt);
  if (startAt === undefined || endAt === undefined || Number.isNaN(startAt) || Number.isNaN(endAt))
    return refuse(400, 'ErrorPropertyValidationFailure', 'The event needs a start and an end in a known time zone.');
  if (endAt < startAt)
    return refuse(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end is earlier than the start.');
  return { startAt, endAt };
}
