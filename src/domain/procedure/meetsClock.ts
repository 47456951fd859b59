import { type CaseFacts, meet } from './caseFacts.ts';
import { spokenOf } from './compiledRule.ts';
import type { LiveRule } from './liveRules.ts';

/** No fact meets the clock. */
export const unmet = -1;
/** The fact that would meet it is earlier than what it speaks of: one of the two days is wrong. */
export const contradicted = -2;

/**
 * The place of the fact that met the clock started at place `start`. One that runs again and again is not met by its
 * own start, nor by another on the same day; one that runs backwards is met by whatever came before. What came before
 * `opens` counts only where nothing came later.
 */
export function meetsClock(rule: LiveRule, start: number, opens: number, facts: CaseFacts): number {
  const { met } = rule;
  if (!met || !meet(met.any, facts.seen)) return unmet;
  const { code, day, meeting } = facts;
  const from = day[start] as number;
  const strict = rule.again || met.has[code[start] as number] === 1;
  const anyDay = rule.back || (met.sameMeeting && !strict);
  let left = rule.first?.nth || met.nth;
  let tooSoon = unmet;
  let wrong = false;
  for (let i = 0; i < facts.size; i++) {
    if (met.has[code[i] as number] !== 1 || i === start) continue;
    if (met.sameMeeting && meeting[i] !== meeting[start]) continue;
    const on = day[i] as number;
    if (isTooEarly(i, facts)) wrong = true;
    else if (!anyDay && (strict ? on <= from : on < from)) continue;
    else if (on < opens) tooSoon = i;
    else if (--left <= 0) return i;
  }
  if (tooSoon !== unmet) return tooSoon;
  return wrong ? contradicted : unmet;
}

/** Whether all of what a fact speaks of is there, and later than the fact itself. */
function isTooEarly(i: number, { size, code, day, meeting }: CaseFacts): boolean {
  const first = spokenOf[code[i] as number];
  if (!first) return false;
  let found = false;
  for (let j = 0; j < size; j++) {
    if (first[code[j] as number] !== 1) continue;
    if (meeting[i] !== undefined && meeting[j] !== undefined && meeting[i] !== meeting[j]) continue;
    if ((day[j] as number) <= (day[i] as number)) return false;
    found = true;
  }
  return found;
}
