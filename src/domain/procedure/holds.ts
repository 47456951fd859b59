import type { Condition, Situation } from './condition.ts';
import type { Silent } from './silent.ts';

/** The only reader of conditions. A part that the situation does not tell is taken not to hold. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  const has = situation.with ?? [];
  return (
    (condition.ledBy === undefined || condition.ledBy === situation.ledBy) &&
    (condition.kind === undefined || condition.kind === situation.kind) &&
    (condition.mode === undefined || condition.mode === situation.mode) &&
    (condition.number === undefined || condition.number === situation.number) &&
    (condition.notNumber === undefined || condition.notNumber !== situation.number) &&
    (condition.with ?? []).every((each) => has.includes(each)) &&
    (condition.withAny?.some((each) => has.includes(each)) ?? true) &&
    !(condition.without ?? []).some((each) => has.includes(each))
  );
}

export const isSilent = (rule: object): rule is Silent => 'silent' in rule;
