import { type FactName, factNames, isHeldFact } from '../case/factName.ts';
import { asksTime } from './asksTime.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/**
 * Facts that the clocks of a procedure start from or are met by and that somebody writes down, in the order of the list of
 * facts. That a meeting was held is said by its minutes.
 */
export function factsAsked({ clocks }: Pick<ProcedureProfile, 'clocks'>): readonly FactName[] {
  const named = new Set<FactName>();
  for (const { starts, metBy, readings } of clocks) {
    for (const trigger of [starts, ...(isSilent(readings) ? [] : readings.flatMap((each) => each.starts ?? []))])
      if ('facts' in trigger) for (const fact of trigger.facts) named.add(fact);
    if (!isSilent(metBy)) for (const fact of metBy.facts) named.add(fact);
  }
  return factNames.filter((fact) => named.has(fact) && !isHeldFact(fact));
}

/** Whether a fact speaks of one meeting: a rule asks for it after each. */
export const asksMeeting = ({ clocks }: Pick<ProcedureProfile, 'clocks'>, fact: FactName): boolean =>
  clocks.some(({ metBy }) => !isSilent(metBy) && metBy.of === 'the same meeting' && metBy.facts.includes(fact));

/**
 * Of those the ones of the whole case that a day alone says: what speaks of one meeting, or counts in hours, is recorded
 * where that is asked for. Of a procedure nobody knows, the one that every case begins with.
 */
export const caseFacts = (profile: ProcedureProfile | undefined): readonly FactName[] =>
  profile
    ? factsAsked(profile).filter((fact) => !asksMeeting(profile, fact) && !asksTime(profile, fact))
    : ['assessment completed'];
