import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { openActions, type PlanAction } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** `changed since`: they said yes, and something of theirs was agreed, worded anew or found still open after it. */
export interface OwnerAsked {
  readonly person: PersonId;
  readonly actions: readonly PlanAction[];
  readonly confirmed: 'yes' | 'not yet' | 'changed since';
}

/** F-RUN-12, S2-15: whoever has something to do once this meeting is over, in the case's order, and whether they said yes. */
export function readBack(
  file: Pick<CaseFile, 'people' | 'plan'>,
  meeting: Pick<Meeting, 'id'>,
  record: MeetingRecord,
): readonly OwnerAsked[] {
  const open = openActions(nextPlan(planBefore(file.plan, meeting.id), meeting.id, record));
  return file.people.flatMap(({ id }): readonly OwnerAsked[] => {
    const actions = open.filter(({ owner }) => owner === id);
    if (actions.length === 0) return [];
    const said = record.confirmed.get(id);
    if (!said?.value) return [{ person: id, actions, confirmed: 'not yet' }];
    const theirs = new Set(actions.map((action) => action.id));
    const later = record.actions.some(
      (action) => theirs.has(action.id) && action.versions.some(({ at }) => at > said.at),
    );
    const openAgain = actions.some((action) => (record.outcomes.get(action.id)?.at ?? '') > said.at);
    return [{ person: id, actions, confirmed: later || openAgain ? 'changed since' : 'yes' }];
  });
}
