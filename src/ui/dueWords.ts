import type { Clock } from '../domain/procedure/clocks.ts';
import { daysBetween, type PlainDate } from '../domain/time/plainDate.ts';
import { inSentence } from './dates.ts';

export type Tone = 'running' | 'soon' | 'late' | 'met';

/** What colour a clock has; the words and shapes say the same. */
export function toneOf(clock: Clock, today: PlainDate): Tone {
  if (clock.status === 'met' || clock.status === 'met late') return 'met';
  if (clock.status === 'overdue') return 'late';
  return clock.scheduleBy !== undefined && clock.scheduleBy <= today ? 'soon' : 'running';
}

/** Up to ten working days: `day 3 of 5`. Longer: `3 days left`, or `week 6 of 16`. Lateness is in working days. */
export function dayWords(clock: Clock, today: PlainDate): string {
  const late = clock.daysLate ?? 0;
  if (late > 0) return late === 1 ? '1 day late' : `${late} days late`;
  const used = clock.dayNumber ?? 0;
  const count = clock.dayCount ?? 0;
  if (count <= 10) return `day ${used} of ${count}`;
  const left = count - used;
  if (left <= 10) return left === 1 ? '1 day left' : `${left} days left`;
  if (!clock.start || !clock.due) return `${left} days left`;
  const weeks = Math.ceil(daysBetween(clock.start, clock.due) / 7);
  const week = Math.min(weeks, Math.max(1, Math.ceil(daysBetween(clock.start, today) / 7)));
  return `week ${week} of ${weeks}`;
}

/** `due Wednesday 6 January 2027, day 2 of 10`: the whole of it, for where there is room and for screen readers. */
export function dueWords(clock: Clock, today: PlainDate): string {
  if (!clock.due) return 'no date yet';
  return `due ${inSentence(clock.due)}, ${dayWords(clock, today)}`;
}
