import type { ClockRule } from '../procedure/clockRule.ts';
import type { Clock } from '../procedure/clocks.ts';
import { runsBack } from '../procedure/compiledRule.ts';
import { isSilent } from '../procedure/holds.ts';
import { ruleOf } from '../procedure/ruleOf.ts';
import { shortDate } from '../time/dateWords.ts';
import { groupOf } from './dueGroup.ts';
import { type DueOfCase, rowBase } from './dueOfCase.ts';
import type { DueRow } from './dueRow.ts';
import { type FactName, isHeldFact } from './factName.ts';
import { hasTakenPlace } from './heldFacts.ts';
import { whoseRole } from './whose.ts';

/**
 * A row for every clock that runs to a date and is met by a fact that somebody writes down. A window that has not opened,
 * and what has no date, stand on the case alone.
 */
export function recordDue(clocks: readonly Clock[], given: DueOfCase): readonly DueRow[] {
  const first = new Map<string, DueRow>();
  for (const clock of clocks) {
    const rule = ruleOf(given.profile, clock);
    if (!rule || !isAskedFor(clock, rule, given)) continue;
    const facts = recordable(rule);
    if (facts.length === 0) continue;
    const ofMeeting = !isSilent(rule.metBy) && rule.metBy.of === 'the same meeting';
    // What was not written down after each of three visits is written down once, and ends all three.
    const key = ofMeeting ? `${rule.id} ${clock.meeting ?? clock.start}` : rule.id;
    const known = first.get(key);
    if (known && (known.clock.due ?? '') <= (clock.due ?? '')) continue;
    const base = rowBase(clock, given);
    first.set(key, {
      ...base,
      key: `${base.key}|${clock.start}`,
      ...whoseRole(clock, given),
      what: clock.label,
      group: groupOf(clock, given.context.today),
      state: stateOf(clock, facts),
      record: { facts, ...(ofMeeting && clock.meeting && { meeting: clock.meeting }) },
    });
  }
  return [...first.values()];
}

/** What had to come before a meeting is no longer asked for once that was held. */
function isAskedFor(clock: Clock, rule: ClockRule, { row, context }: DueOfCase): boolean {
  if (clock.due === undefined || (clock.status !== 'running' && clock.status !== 'overdue')) return false;
  const meeting = row.meetings.find(({ id }) => id === clock.meeting);
  return !runsBack(rule) || !meeting || !hasTakenPlace(meeting, context.today, context.time);
}

/** The facts that meet a rule and are written down by hand: that a meeting was held is said by its minutes. */
export const recordable = ({ metBy }: Pick<ClockRule, 'metBy'>): readonly FactName[] =>
  isSilent(metBy) ? [] : metBy.facts.filter((fact) => !isHeldFact(fact));

const stateOf = ({ startedBy, start, done }: Clock, facts: readonly FactName[]): string =>
  start && facts.some((fact) => fact === startedBy) ? `last ${shortDate(start)}` : `not ${done}`;
