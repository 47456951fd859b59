import type { CaseFile } from '../case/caseFile.ts';
import { chairsFor, whoMayChair } from '../procedure/chairs.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { MeetingPlan, PlanProblem } from './meetingPlan.ts';

/** F-SCH-05: whoever is chosen may chair this meeting by the procedure. A rule may be tightened, never loosened. */
export function checkChair(
  plan: Pick<MeetingPlan, 'chair' | 'kind'>,
  of: { readonly file: CaseFile; readonly profile: ProcedureProfile; readonly nth: number },
): readonly PlanProblem[] {
  const { file, profile, nth } = of;
  const choices = chairsFor(profile, file, plan.kind, nth);
  const block = (words: string): readonly PlanProblem[] => [{ field: 'chair', words, blocks: true }];
  if (!choices.some(({ allowed }) => allowed)) {
    const named = whoMayChair(profile, file, plan.kind, nth);
    return block(`Nobody of this case may chair it: the procedure names the ${named}. Add them to the case.`);
  }
  const chosen = choices.find(({ person }) => person.id === plan.chair);
  return chosen && !chosen.allowed ? block(chosen.note) : [];
}
