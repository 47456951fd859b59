import { addDays, type PlainDate, weekday } from '../../domain/time/plainDate.ts';
import { type Column, columns, PITCH } from '../../ui/dayMarks.ts';

/** The dates that all rows share: the week before this one to the second after it. */
export interface Axis {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly columns: readonly Column[];
  readonly width: number;
  readonly todayAt: number | undefined;
}

/** Room at the left for the sign that a clock began earlier. */
export const AXIS_LEFT = 10;

export function axisAround(today: PlainDate): Axis {
  const monday = addDays(today, 1 - weekday(today));
  const from = addDays(monday, -7);
  const to = addDays(monday, 18);
  const { columns: all, width } = columns(from, to);
  return {
    from,
    to,
    columns: all,
    width: AXIS_LEFT + width + PITCH,
    todayAt: all.find(({ date }) => date === today)?.x,
  };
}
