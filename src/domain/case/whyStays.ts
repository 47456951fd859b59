import type { Meeting } from '../meeting/meeting.ts';
import type { CaseFile, PersonId } from './caseFile.ts';

/** Why a person cannot be taken off a case. */
export type StayReason = 'leads the plan' | 'has an action' | 'is asked to a meeting' | 'is named in minutes';

/**
 * What still names this person: taken away, a plan or minutes would speak of nobody. Nothing when they can go.
 * Minutes and papers of past meetings are built from the people of the case, so those count too.
 */
export function whyStays(
  file: Pick<CaseFile, 'leadWorker' | 'plan'>,
  meetings: readonly Meeting[],
  person: PersonId,
): readonly StayReason[] {
  const reasons: StayReason[] = [];
  if (file.leadWorker === person) reasons.push('leads the plan');
  if (file.plan.actions.some(({ owner }) => owner === person)) reasons.push('has an action');
  const naming = meetings.filter((meeting) => names(meeting, person));
  if (naming.some(({ stage }) => isAhead(stage))) reasons.push('is asked to a meeting');
  if (naming.some(({ stage }) => stage === 'signed off' || stage === 'sent')) reasons.push('is named in minutes');
  return reasons;
}

const isAhead = (stage: Meeting['stage']) => stage === 'planned' || stage === 'booking' || stage === 'booked';

const names = ({ chair, invited, apart }: Meeting, person: PersonId): boolean =>
  chair === person || invited.includes(person) || apart.some((sitting) => sitting.person === person);
