import type { Clock } from '../procedure/clocks.ts';
import { addDays, type PlainDate, weekday } from '../time/plainDate.ts';
import type { DueGroup } from './dueRow.ts';

/** A due date on a day off has to be met on the last working day before it. */
export function groupOf(clock: Clock, today: PlainDate): DueGroup {
  if (clock.status === 'overdue') return 'overdue';
  return groupByDay(clock.scheduleBy ?? today, today);
}

export function groupByDay(date: PlainDate, today: PlainDate): DueGroup {
  if (date <= today) return 'today';
  return date <= addDays(today, 7 - weekday(today)) ? 'this week' : 'next';
}
