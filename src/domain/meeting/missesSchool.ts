import type { Child } from '../case/caseFile.ts';
import { isOfSchoolAge, isTakenForSchoolDay, schoolHours } from '../time/schoolDays.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { MeetingTime } from './meeting.ts';

/** Pupils who miss lessons at this time if they come, whether or not they do. Taken for a school day as `schoolDays` does. */
export const pupilsInSchool = (
  children: readonly Child[],
  { date, start, end }: MeetingTime,
  calendar: WorkingCalendar,
): readonly Child[] =>
  start >= schoolHours.to || end <= schoolHours.from || !isTakenForSchoolDay(date, calendar)
    ? []
    : children.filter(({ born }) => isOfSchoolAge(born, date));

/** F-SCH-08: children who come to the meeting and miss lessons for it: a reason is asked for, and kept. */
export const missesSchool = (
  children: readonly Child[],
  time: MeetingTime,
  calendar: WorkingCalendar,
): readonly Child[] => pupilsInSchool(children, time, calendar).filter(({ attends }) => attends === 'yes');
