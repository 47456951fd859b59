import type { PlainDate } from '../time/plainDate.ts';
import type { ClockRule } from './clockRule.ts';
import type { ClockFacts } from './clocks.ts';
import { isSilent } from './holds.ts';
import type { Start } from './startsOf.ts';

/**
 * The day the clock was met. One that runs again and again is not met by its own start, nor by another on the same day;
 * one that runs backwards is met by whatever came before.
 */
export function meetsClock(rule: ClockRule, start: Start, facts: ClockFacts['facts']): PlainDate | undefined {
  const { metBy } = rule;
  if (isSilent(metBy)) return undefined;
  const days = facts
    .filter((fact) => metBy.facts.includes(fact.fact))
    .filter((fact) => metBy.of === 'the case' || fact.meeting === start.meeting)
    .filter((fact) => metBy.of === 'the same meeting' || isAfter(rule, start, fact.on))
    .map(({ on }) => on)
    .sort();
  return days[(metBy.nth ?? 1) - 1];
}

function isAfter({ direction }: ClockRule, start: Start, on: PlainDate): boolean {
  if (direction === 'lead' || direction === 'lead window' || direction === 'gate') return true;
  return direction === 'max interval' ? on > start.on : on >= start.on;
}
