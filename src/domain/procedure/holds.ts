import type { Condition, Silent } from './profile.ts';

/** The only reader of conditions. A part that the facts do not tell is taken not to hold. */
export function holds(condition: Condition | undefined, facts: Condition): boolean {
  if (!condition) return true;
  return (
    (condition.ledBy === undefined || condition.ledBy === facts.ledBy) &&
    (condition.kind === undefined || condition.kind === facts.kind) &&
    (condition.mode === undefined || condition.mode === facts.mode)
  );
}

export const isSilent = (rule: object): rule is Silent => 'silent' in rule;
