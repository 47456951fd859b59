import { addPeriod, type Period, periodParts, subtractPeriod } from '../time/period.ts';
import { addDays, type PlainDate } from '../time/plainDate.ts';
import { addWorkingDays, type Counted, type WorkingCalendar } from '../time/workingDays.ts';

/** The day a period that began on `start` is over. Hours are counted here in whole days, the part of a day not at all. */
export function count(start: PlainDate, period: Period | 'the same day', calendar: WorkingCalendar): Counted {
  if (period === 'the same day') return addWorkingDays(start, 0, calendar);
  if (isHours(period)) return { ...addWorkingDays(addDays(start, wholeDays(period)), 0, calendar) };
  return addPeriod(start, period, calendar);
}

/** The last day that is still the period before `end`. */
export function countBack(end: PlainDate, period: Period | 'the same day', calendar: WorkingCalendar): Counted {
  if (period === 'the same day') return addWorkingDays(end, 0, calendar);
  if (isHours(period)) return { ...addWorkingDays(addDays(end, -wholeDays(period)), 0, calendar) };
  return subtractPeriod(end, period, calendar);
}

const isHours = (period: Period): period is Extract<Period, `${string} hour` | `${string} hours`> =>
  period.endsWith('hour') || period.endsWith('hours');

const wholeDays = (period: Period): number => Math.floor(periodParts(period).amount / 24);
