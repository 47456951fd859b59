import type { ClockRule } from './clockRule.ts';
import type { Clock } from './clocks.ts';
import { editionOn } from './editionOn.ts';
import type { ProcedureProfile } from './profile.ts';

const known = new WeakMap<ProcedureProfile, ReadonlyMap<string, ClockRule>>();

/** The rule of a clock, in the edition of its day; undefined for one of another procedure. */
export function ruleOf(
  newest: ProcedureProfile,
  { ruleId, start }: Pick<Clock, 'ruleId' | 'start'>,
): ClockRule | undefined {
  const profile = editionOn(newest, start);
  const rules = known.get(profile) ?? new Map(profile.clocks.map((rule) => [rule.id, rule]));
  known.set(profile, rules);
  return rules.get(ruleId);
}
