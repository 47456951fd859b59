import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';

/** Fluent's Field takes the message and its tone together. */
export function messageFor(problems: readonly PlanProblem[], field: PlanProblem['field']) {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return {};
  return {
    validationMessage: problem.words,
    validationState: problem.blocks ? ('error' as const) : ('warning' as const),
  };
}
