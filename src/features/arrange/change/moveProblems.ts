import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { ApartSitting, Meeting } from '../../../domain/meeting/meeting.ts';
import { checkPlan, type PlanProblem, planOf } from '../../../domain/meeting/meetingPlan.ts';
import { councilCalendar } from '../../../domain/procedure/inForce.ts';
import { sameValue } from '../../../domain/sameValue.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { type ChangeForm, timeOf } from './changeForm.ts';

/** `past` is said at once, the others once somebody has tried. */
export interface MoveProblem extends PlanProblem {
  readonly kind: 'past' | 'same' | 'other';
}

/** What is wrong with a new time. The day the meeting was due stays; somebody's own meeting has none. */
export function moveProblems(
  file: CaseFile,
  meeting: Meeting,
  form: ChangeForm,
  of: { readonly today: PlainDate; readonly sitting?: ApartSitting },
): readonly MoveProblem[] {
  const to = timeOf(form);
  if (!to) return [{ kind: 'other', field: 'date', words: 'Choose a day.', blocks: true }];
  if (sameValue(to, (of.sitting ?? meeting).time))
    return [{ kind: 'same', field: 'date', words: 'This is when it is now.', blocks: true }];
  const { originalDue: due } = meeting;
  const { lateReason, schoolReason } = form;
  const plan = { ...planOf(meeting), time: to, lateReason, schoolReason };
  // The children come to the meeting, not to somebody’s own one.
  const asks = of.sitting ? fields : [...fields, 'school reason'];
  const when = { today: of.today, calendar: councilCalendar(), ...(due && !of.sitting && { due }) };
  return checkPlan(plan, file, when)
    .filter(({ field }) => asks.includes(field))
    .map((problem) => ({ ...problem, kind: problem.blocks && problem.field === 'date' ? 'past' : 'other' }));
}

const fields: readonly PlanProblem['field'][] = ['date', 'time', 'late reason'];

/** Meetings of their own that somebody kept apart has, each of which can move by itself. */
export const ownMeetings = ({ apart }: Meeting): readonly ApartSitting[] =>
  apart.filter(({ how, eventId }) => how === 'own meeting' && eventId !== undefined);
