import type { Instant } from '../time/instant.ts';
import { dateInLondon, timeInLondon } from '../time/londonTime.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { minutesOfDay, timeOfDay } from '../time/timeOfDay.ts';
import type { TimeOfDay } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** `10:20` out of what people type: `1020`, `10.20`, `9:05`. Undefined where it is no time of a day. */
export function typedTime(text: string): TimeOfDay | undefined {
  const parts = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim());
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return hours > 23 || minutes > 59 ? undefined : timeOfDay(hours * 60 + minutes);
}

/**
 * A device's clock may be slow, and somebody reads the one on the wall: a time is not refused for being a few minutes
 * ahead of it. What is further ahead is a slip of the pen.
 */
const minutesAhead = 15;

/**
 * What is wrong with a time as typed, in words; `other` is the other end of the stay, `day` the day of the meeting.
 * Empty text takes the time back.
 */
export function timeProblem(
  which: 'arrived' | 'left',
  text: string,
  other: TimeOfDay | undefined,
  { day, now }: { readonly day: PlainDate; readonly now: Instant },
): string | undefined {
  if (text.trim() === '') return undefined;
  const time = typedTime(text);
  if (time === undefined) return 'Write the time as 10:20.';
  const [today, clock] = [dateInLondon(now), timeInLondon(now).slice(0, 5)];
  if (today < day) return 'The day of the meeting is still to come.';
  if (today === day && minutesOfDay(time) > minutesOfDay(clock) + minutesAhead)
    return `That is later than now, ${clock}.`;
  if (other === undefined) return undefined;
  const [from, until] = which === 'arrived' ? [time, other] : [other, time];
  if (minutesOfDay(until) > minutesOfDay(from)) return undefined;
  return which === 'left'
    ? `They came at ${other}: this is not after it.`
    : `They left at ${other}: this is not before it.`;
}

/**
 * How somebody was there, where it is more than that: `by phone, from 10:20 to 11:05`. The meeting's own way is not
 * said, and neither are times while they were there throughout.
 */
export function stayWords(
  { arrived, left, joinedBy }: Pick<MeetingRecord, 'arrived' | 'left' | 'joinedBy'>,
  id: string,
  { mode }: Pick<Meeting, 'mode'>,
): string {
  const by = joinedBy.get(id)?.value ?? undefined;
  const from = arrived.get(id)?.value ?? undefined;
  const until = left.get(id)?.value ?? undefined;
  const usual = mode === 'teams' ? 'Teams' : 'in person';
  const how =
    by === undefined || by === usual ? '' : { 'in person': 'in person', Teams: 'on Teams', phone: 'by phone' }[by];
  const when = from ? `from ${from}${until ? ` to ${until}` : ''}` : until ? `until ${until}` : '';
  return [how, when].filter(Boolean).join(', ');
}
