import type { CaseFile, CaseReference, PersonId } from '../case/caseFile.ts';
import { longDate } from '../time/dateWords.ts';
import { type PlainDate, weekday } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { ApartSitting, Meeting, MeetingKind, MeetingTime, NotAsked } from './meeting.ts';
import { missesSchool } from './missesSchool.ts';
import type { SupportKept } from './supportKept.ts';

/** What the Arrange step fills in: everything that booking needs, before anything has left. */
export interface MeetingPlan {
  readonly reference: CaseReference;
  readonly kind: MeetingKind;
  readonly number: number;
  readonly time: MeetingTime;
  readonly mode: 'teams' | 'in person';
  /** Where, for a meeting in person; empty on Teams. */
  readonly place: string;
  readonly chair: PersonId;
  readonly invited: readonly PersonId[];
  /** The due date of the clock this meeting answers. */
  readonly originalDue?: PlainDate;
  /** Why it is held later than that. */
  readonly lateReason?: string;
  /** Why it is held in school hours, where a pupil comes. */
  readonly schoolReason?: string;
  /** Why the invitations go later before the meeting than the procedure wants. */
  readonly shortNotice?: string;
  /** People with a safety flag, each with an event or a meeting of their own. None of them is in `invited`. */
  readonly apart: readonly ApartSitting[];
  readonly notAsked?: readonly NotAsked[];
  readonly support?: readonly SupportKept[];
}

/** `blocks`: cannot be booked like this. Otherwise advice, which never stops anyone. */
export interface PlanProblem {
  readonly field: 'date' | 'time' | 'place' | 'chair' | 'invited' | 'late reason' | 'school reason' | 'short notice';
  readonly words: string;
  readonly blocks: boolean;
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a plan, in words for the field it belongs to. `due` is the last day the procedure allows. */
export function checkPlan(
  plan: MeetingPlan,
  file: CaseFile,
  when: { readonly today: PlainDate; readonly due?: PlainDate; readonly calendar?: WorkingCalendar },
): readonly PlanProblem[] {
  const { date, start, end } = plan.time;
  const problems: PlanProblem[] = [];
  const block = (field: PlanProblem['field'], words: string) => problems.push({ field, words, blocks: true });
  const advise = (field: PlanProblem['field'], words: string) => problems.push({ field, words, blocks: false });

  if (date < when.today) block('date', 'This day has passed.');
  const holiday = when.calendar?.holidays.get(date);
  if (holiday) advise('date', `${longDate(date)} is a bank holiday: ${holiday}.`);
  else if (weekday(date) > 5) advise('date', `${longDate(date)} is at a weekend.`);
  if (when.due && date > when.due) {
    advise('date', `This is after the day it is due, ${longDate(when.due)}.`);
    if (!plan.lateReason?.trim()) block('late reason', 'Say why it is held after the day it is due.');
  }

  const pupils = when.calendar && end > start ? missesSchool(file.children, plan.time, when.calendar) : [];
  if (pupils.length > 0 && !plan.schoolReason?.trim())
    block('school reason', 'Say why it is held in school hours, or choose another time.');

  if (!clockTime.test(start) || !clockTime.test(end))
    block('time', 'Give a start and an end, such as 10:00 and 11:30.');
  else if (end <= start) block('time', 'The end has to be after the start.');

  if (plan.mode === 'in person' && plan.place.trim() === '') block('place', 'Say where the meeting is.');
  if (!file.people.some((person) => person.id === plan.chair)) block('chair', 'Choose who chairs the meeting.');
  if (plan.invited.length === 0) block('invited', 'Nobody is invited yet.');
  return problems;
}

/** The plan that a stored meeting was booked by, so that what was previewed and what is sent are the same. */
export function planOf(meeting: Meeting): MeetingPlan {
  return {
    reference: meeting.caseReference,
    kind: meeting.kind,
    number: meeting.number,
    time: meeting.time,
    mode: meeting.mode,
    place: meeting.place,
    chair: meeting.chair,
    invited: meeting.invited,
    ...(meeting.originalDue && { originalDue: meeting.originalDue }),
    ...(meeting.lateReason && { lateReason: meeting.lateReason }),
    ...(meeting.schoolReason && { schoolReason: meeting.schoolReason }),
    ...(meeting.shortNotice && { shortNotice: meeting.shortNotice }),
    apart: meeting.apart,
    ...(meeting.notAsked && { notAsked: meeting.notAsked }),
    support: meeting.support,
  };
}
