import type { Meeting } from '../meeting/meeting.ts';
import type { SendItem } from '../sending/sendItem.ts';
import { keptApartFrom } from './areApart.ts';
import type { CaseFile, PersonId } from './caseFile.ts';

/** Why a person cannot be taken off a case. */
export type StayReason =
  | 'leads the plan'
  | 'has an action'
  | 'is kept apart'
  | 'is asked to a meeting'
  | 'was asked to a meeting'
  | 'is named in minutes'
  | 'is on a send list';

/**
 * What still names this person: taken away, a plan or minutes would speak of nobody. Nothing when they can go.
 * Minutes and papers of past meetings are built from the people of the case, so those count too. Gone from the case, a
 * person kept apart would be hidden from nobody any more. `sent`: what is known to have gone out, which tells of those who
 * came without being asked.
 */
export function whyStays(
  file: Pick<CaseFile, 'leadWorker' | 'plan'> & Partial<Pick<CaseFile, 'people'>>,
  meetings: readonly Meeting[],
  person: PersonId,
  sent: readonly Pick<SendItem, 'recipient'>[] = [],
): readonly StayReason[] {
  const reasons: StayReason[] = [];
  if (file.leadWorker === person) reasons.push('leads the plan');
  if (file.plan.actions.some(({ owner }) => owner === person)) reasons.push('has an action');
  if (keptApartFrom({ people: file.people ?? [] }, person).length > 0) reasons.push('is kept apart');
  const naming = meetings.filter((meeting) => names(meeting, person));
  if (naming.some(({ stage }) => isAhead(stage))) reasons.push('is asked to a meeting');
  if (naming.some(({ stage }) => stage === 'cancelled' || stage === 'not held')) reasons.push('was asked to a meeting');
  if (naming.some(({ stage }) => stage === 'signed off' || stage === 'sent')) reasons.push('is named in minutes');
  if (sent.some(({ recipient }) => recipient === person)) reasons.push('is on a send list');
  return reasons;
}

const isAhead = (stage: Meeting['stage']) => stage === 'planned' || stage === 'booking' || stage === 'booked';

const names = ({ chair, invited, apart, signOff }: Meeting, person: PersonId): boolean =>
  chair === person ||
  invited.includes(person) ||
  apart.some((sitting) => sitting.person === person) ||
  (signOff?.papers ?? []).some(({ reader, without }) => reader === person || without?.includes(person));
