import type { CaseFile, ChildId } from '../case/caseFile.ts';
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

/** Of whom exactly one is chosen: the case, or each of several children. */
export const decidedFor = ({ children }: Pick<CaseFile, 'children'>): readonly ('case' | ChildId)[] =>
  children.length > 1 ? children.map(({ id }) => id) : ['case'];

export interface Decided {
  readonly of: 'case' | ChildId;
  readonly rule: OutcomeRule;
  readonly why: string;
}

/** What was decided, by the procedure's words. An id that it does not have for this kind of meeting is no outcome. */
export function decidedAt(
  profile: Pick<ProcedureProfile, 'outcomes'> | undefined,
  file: Pick<CaseFile, 'children'>,
  meeting: Pick<Meeting, 'kind'>,
  { decided }: Pick<MeetingRecord, 'decided'>,
): readonly Decided[] {
  const rules = outcomesAllowed(profile, meeting);
  return decidedFor(file).flatMap((of): readonly Decided[] => {
    const value = decided.get(of)?.value;
    const rule = rules.find(({ id }) => id === value?.outcome);
    return rule ? [{ of, rule, why: value?.why?.trim() ?? '' }] : [];
  });
}

/** Whether nobody meets again for it: what was decided ends the plan, or hands it on, for everyone there is. */
export const planIsOver = (file: Pick<CaseFile, 'children'>, decided: readonly Decided[]): boolean =>
  decided.length === decidedFor(file).length &&
  decided.every(({ rule }) => rule.plan === 'ends' || rule.plan === 'changes hands');
