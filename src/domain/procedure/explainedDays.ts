import { addDays, type PlainDate, weekday } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { Clock } from './clocks.ts';

export interface ExplainedDay {
  readonly date: PlainDate;
  readonly kind: 'start' | 'used' | 'today' | 'left' | 'bank holiday';
  /** Working days since the start; none on the start itself, on bank holidays, and where the rule runs backwards. */
  readonly number?: number;
  /** Where the post stands: the due date, or the last working day before it. */
  readonly due?: boolean;
  /** The same for the other reading of the rule. */
  readonly other?: boolean;
  /** After the due date. */
  readonly late?: boolean;
}

/** Monday to Friday from the first day to the last, or to today when that is later. */
export function explainedDays(
  clock: Clock,
  first: PlainDate,
  last: PlainDate,
  calendar: WorkingCalendar,
  today: PlainDate,
): readonly ExplainedDay[] {
  const until = clock.metOn ?? today;
  const floor = clock.direction === 'floor';
  const end = clock.start !== last && until > last && !floor ? until : last;
  const days: ExplainedDay[] = [];
  let number = 0;
  for (let date = first; date <= end; date = addDays(date, 1)) {
    if (weekday(date) > 5) {
      if (date === clock.start) days.push({ date, kind: 'start' });
      continue;
    }
    const marks = {
      ...(date === clock.scheduleBy ? { due: true } : {}),
      ...(date === clock.otherReading?.scheduleBy ? { other: true } : {}),
      ...(clock.due && date > clock.due && date !== clock.start && !floor ? { late: true } : {}),
    };
    if (date === clock.start) days.push({ date, kind: 'start', ...marks });
    else if (calendar.holidays.has(date)) days.push({ date, kind: 'bank holiday', ...marks });
    else {
      number += 1;
      const kind = date === today && !clock.metOn ? 'today' : date <= until ? 'used' : 'left';
      days.push({ date, kind, ...(first === clock.start ? { number } : {}), ...marks });
    }
  }
  return days;
}
