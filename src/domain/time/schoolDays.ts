import { addDays, type PlainDate } from './plainDate.ts';
import { isWorkingDay, type WorkingCalendar } from './workingDays.ts';

/** When a child who comes to a meeting would miss lessons. Assumed: schools keep hours of their own. */
export const schoolHours = { from: '08:30', to: '15:30' } as const;

/** Reception to year 11 and whoever turned 16 in it: from 4 to 16 on that day. */
export function isOfSchoolAge(born: PlainDate, on: PlainDate): boolean {
  const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
  return age >= 4 && age <= 16;
}

/** Term dates are each school's own and not known here: every weekday that is no bank holiday counts as one. */
export const isTakenForSchoolDay = (date: PlainDate, calendar: WorkingCalendar): boolean =>
  isWorkingDay(date, calendar);

/** From and to, month and day, where English schools are on holiday somewhere: councils differ by a week or two. */
const likely = [
  ['12-19', '12-31'],
  ['01-01', '01-05'],
  ['02-10', '02-25'],
  ['07-10', '09-04'],
  ['10-12', '11-05'],
] as const;

/** Whether a school day may be a holiday after all: worth asking the school, nothing more. */
export function mayBeSchoolHoliday(date: PlainDate, calendar: WorkingCalendar): boolean {
  const day = date.slice(5);
  return likely.some(([from, to]) => day >= from && day <= to) || isNearEasterOrWhitsun(date, calendar);
}

/** Two weeks around Easter, and the week of the spring bank holiday. */
function isNearEasterOrWhitsun(date: PlainDate, calendar: WorkingCalendar): boolean {
  const near = (name: string, before: number, after: number) => {
    for (let days = -after; days <= before; days += 1)
      if (calendar.holidays.get(addDays(date, days)) === name) return true;
    return false;
  };
  return near('Good Friday', 14, 17) || near('Spring bank holiday', 0, 6);
}
