import type { Clock } from '../domain/procedure/clocks.ts';
import { daysBetween, type PlainDate } from '../domain/time/plainDate.ts';
import { inSentence, shortTime } from './dates.ts';

export type Tone = 'running' | 'soon' | 'late' | 'met';

/** What colour a clock has; the words and shapes say the same. */
export function toneOf(clock: Clock, today: PlainDate): Tone {
  if (clock.metOn !== undefined && clock.status !== 'refused') return 'met';
  if (clock.status === 'overdue' || clock.status === 'refused') return 'late';
  if (clock.status === 'not yet' || clock.direction === 'floor') return 'running';
  return clock.scheduleBy !== undefined && clock.scheduleBy <= today ? 'soon' : 'running';
}

/**
 * Short, for beside a date. Windows that have not opened, and what may not end yet, say so; what runs back from a meeting
 * counts the days that are left, and hours the time of the day. Up to ten working days: `day 3 of 5`. Longer: `3 days left`, or
 * `week 6 of 16`. Lateness is in working days.
 */
export function dayWords(clock: Clock, today: PlainDate): string {
  if (clock.status === 'refused' || !clock.due) return 'no date';
  if (clock.status === 'met too soon') return 'too soon';
  if (clock.status === 'not yet') return clock.direction === 'floor' ? 'not before' : 'not yet';
  if (clock.direction === 'floor') return 'from now on';
  const late = clock.daysLate ?? 0;
  if (late > 0) return late === 1 ? '1 day late' : `${late} days late`;
  if (clock.status === 'overdue' && clock.dueAt) return `late since ${shortTime(clock.dueAt)}`;
  if (clock.dueAt && clock.due === today) return `until ${shortTime(clock.dueAt)}`;
  if (clock.dayNumber === undefined) return daysLeft(Math.max(0, daysBetween(today, clock.due)));
  const used = clock.dayNumber;
  const count = clock.dayCount ?? 0;
  if (count <= 10) return `day ${used} of ${count}`;
  const left = count - used;
  if (left <= 10 || !clock.start) return daysLeft(left);
  const weeks = Math.ceil(daysBetween(clock.start, clock.due) / 7);
  const week = Math.min(weeks, Math.max(1, Math.ceil(daysBetween(clock.start, today) / 7)));
  return `week ${week} of ${weeks}`;
}

const daysLeft = (days: number) => (days === 1 ? '1 day left' : `${days} days left`);

/** `due Wednesday 6 January 2027, day 2 of 10`: the whole of it, for where there is room and for screen readers. */
export function dueWords(clock: Clock, today: PlainDate): string {
  if (clock.status === 'refused') return `no date: ${clock.refusal?.words ?? ''}`;
  if (!clock.due) return 'no date yet';
  if (clock.direction === 'floor') return `not before ${inSentence(clock.due)}`;
  if (clock.status === 'not yet' && clock.opens) return `from ${inSentence(clock.opens)}, due ${inSentence(clock.due)}`;
  return `due ${inSentence(clock.due)}, ${dayWords(clock, today)}`;
}
