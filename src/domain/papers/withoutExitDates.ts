import { isExitTask } from '../meeting/exitTasks.ts';
import type { Versions } from '../meeting/record.ts';
import type { Plan, PlanAction } from '../plan/plan.ts';
import { sameValue } from '../sameValue.ts';
import type { PaperSources } from './seenBy.ts';

/**
 * The same without the day by which agencies bring their exit to the next meeting: it is the very day on which the
 * others meet, and so not for whoever does not sit with them. Earlier meetings' days too; what is to be done stays.
 */
export const withoutExitDates = ({ file, meeting, record }: PaperSources): PaperSources => ({
  file: { ...file, plan: undated(file.plan) },
  meeting,
  record: { ...record, actions: record.actions.map((one) => (isExitTask(one.id) ? unsaid(one) : one)) },
});

const undated = (plan: Plan): Plan => ({
  ...plan,
  actions: plan.actions.map(({ by, ...action }): PlanAction => {
    if (isExitTask(action.id)) return { ...action, slippedFrom: [] };
    return by === undefined ? action : { ...action, by };
  }),
  ...(plan.earlier && { earlier: plan.earlier.map(undated) }),
});

/** Wordings that differed in nothing else are one. */
function unsaid<T extends { readonly by?: unknown }>(action: Versions<T>): Versions<Omit<T, 'by'>> {
  const said = action.versions.map(({ value: { by: _, ...value }, ...written }) => ({ ...written, value }));
  return {
    ...action,
    versions: said.filter(({ value }, at) => said.findIndex((one) => sameValue(one.value, value)) === at),
  };
}
