import * as z from 'zod/mini';
import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';

/** Asked for on reading: Exchange answers in UTC otherwise, whatever zone the event was made in. */
export const inLondon = 'outlook.timezone="GMT Standard Time"';

/** Local time with its zone, and no Z: Exchange then keeps the meeting at ten o'clock whatever summer time does. */
export const eventTimes = ({ date, start, end }: MeetingTime) => ({
  start: { dateTime: `${date}T${start}:00`, timeZone: 'Europe/London' },
  end: { dateTime: `${date}T${end}:00`, timeZone: 'Europe/London' },
});

export const zonedTime = z.looseObject({ dateTime: z.string() });

/** What was read with `inLondon`: `2027-01-04T10:00:00.0000000`. Undefined when it does not begin and end on one day. */
export function meetingTime(start: { dateTime: string }, end: { dateTime: string }): MeetingTime | undefined {
  const [from, to] = [start, end].map(({ dateTime }) => ({
    date: dateTime.slice(0, 10),
    clock: dateTime.slice(11, 16),
  }));
  const date = parsePlainDate(from?.date ?? '');
  if (!from || !to || !date.ok || from.date !== to.date) return undefined;
  return { date: date.value, start: from.clock, end: to.clock };
}
