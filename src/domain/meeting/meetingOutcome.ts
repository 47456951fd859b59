import type { CaseFile, ChildId } from '../case/caseFile.ts';
import { isOnCase } from '../case/childrenOn.ts';
import { isSilent } from '../procedure/holds.ts';
import type { OutcomeRule } from '../procedure/meetingRules.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** F-RUN-10: what a meeting of this kind may decide, and nothing else. Empty where the procedure lists nothing. */
export function outcomesAllowed(
  profile: Pick<ProcedureProfile, 'outcomes'> | undefined,
  { kind }: Pick<Meeting, 'kind'>,
): readonly OutcomeRule[] {
  const rules = profile?.outcomes[kind];
  return !rules || isSilent(rules) ? [] : rules;
}

/** Whether such a meeting comes to exactly one of them by the procedure. */
export const needsOutcome = ({ oneOutcome }: Pick<ProcedureProfile, 'oneOutcome'>, { kind }: Pick<Meeting, 'kind'>) =>
  !isSilent(oneOutcome) && oneOutcome.kinds.includes(kind);

type Of = 'case' | ChildId;
type Said = Pick<MeetingRecord, 'decided'>;

/**
 * Of whom exactly one is chosen: the case, or each of several children. Asked of the case as it is now, and the meeting
 * may be long over: a child born since, or who joined the case since, was not spoken of, and where one of several is left, that one's own stands.
 */
export function decidedFor(
  { children }: Pick<CaseFile, 'children'>,
  { time }: Pick<Meeting, 'time'>,
  { decided }: Said,
): readonly Of[] {
  const there = children
    .filter((child) => isOnCase(child, time.date) || isSaid(decided.get(child.id)))
    .map(({ id }) => id);
  if (there.length > 1) return there;
  return there.some((id) => isSaid(decided.get(id))) ? there : ['case'];
}

/** Where it stands: what was decided for the case counts for every child without an outcome of their own. */
export function outcomeOf({ decided }: Said, of: Of): ReturnType<MeetingRecord['decided']['get']> {
  const own = decided.get(of);
  return isSaid(own) ? own : (decided.get('case') ?? own);
}

const isSaid = (register: ReturnType<MeetingRecord['decided']['get']>): boolean =>
  Boolean(register?.value ?? register?.over);

export interface Decided {
  readonly of: Of;
  readonly rule: OutcomeRule;
  readonly why: string;
}

/** What was decided, by the procedure's words. An id that it does not have for this kind of meeting is no outcome. */
export function decidedAt(
  profile: Pick<ProcedureProfile, 'outcomes'> | undefined,
  file: Pick<CaseFile, 'children'>,
  meeting: Pick<Meeting, 'kind' | 'time'>,
  record: Said,
): readonly Decided[] {
  const rules = outcomesAllowed(profile, meeting);
  return decidedFor(file, meeting, record).flatMap((of): readonly Decided[] => {
    const value = outcomeOf(record, of)?.value;
    const rule = rules.find(({ id }) => id === value?.outcome);
    return rule ? [{ of, rule, why: value?.why?.trim() ?? '' }] : [];
  });
}

/** Whether nobody meets again for it: what was decided ends the plan, or hands it on, for everyone there is. */
export function planIsOver(...of: Parameters<typeof decidedAt>): boolean {
  const [, file, meeting, record] = of;
  const decided = decidedAt(...of);
  return (
    decided.length === decidedFor(file, meeting, record).length &&
    decided.every(({ rule }) => rule.plan === 'ends' || rule.plan === 'changes hands')
  );
}
