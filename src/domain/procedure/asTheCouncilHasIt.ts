import type { CouncilSettings } from '../settings/councilSettings.ts';
import { longDate } from '../time/dateWords.ts';
import type { ClockRule, Reading } from './clockRule.ts';
import { isSilent } from './holds.ts';
import { loosens } from './loosens.ts';
import { readingNamed } from './namedReading.ts';
import type { ProcedureProfile } from './profile.ts';
import { withConfirmedRules } from './withConfirmedRules.ts';

/**
 * The procedure with the council's confirmed readings and assumptions, house standard and words. A setting that would loosen a rule, or
 * speaks of a rule or reading that is not there, changes nothing.
 */
export function asTheCouncilHasIt(profile: ProcedureProfile, settings: CouncilSettings): ProcedureProfile {
  return {
    ...profile,
    ...(profile.before && { before: asTheCouncilHasIt(profile.before, settings) }),
    ...withConfirmedRules(profile, settings),
    words: { ...profile.words, ...settings.words },
    clocks: profile.clocks.map((rule) => tightened(confirmed(rule, profile.id, settings), profile.id, settings)),
  };
}

function confirmed(rule: ClockRule, procedure: string, { readings: settled }: CouncilSettings): ClockRule {
  const { readings } = rule;
  const said = settled.findLast((each) => each.procedure === procedure && each.rule === rule.id);
  if (!said || isSilent(readings)) return rule;
  const right = readingNamed(rule, said);
  if (!right) return rule;
  const settle = (one: Reading): Reading => ({
    ...one,
    assumed: false,
    note: `${one.note} Confirmed by ${said.by} on ${longDate(said.on)}.`,
  });
  // Lengths for different cases are no alternatives: who confirms one has confirmed when each counts.
  const others = readings
    .filter((each) => each !== right)
    .map((each) => (right.when && each.when ? settle(each) : each));
  return { ...rule, readings: [settle(right), ...others] };
}

const noReading: Pick<Reading, 'dayAfter'> = {};

function tightened(rule: ClockRule, procedure: string, { houseStandard }: CouncilSettings): ClockRule {
  const house = houseStandard.findLast((each) => each.procedure === procedure && each.rule === rule.id);
  if (!house || loosens(rule, house.period)) return rule;
  // Counted from where the reading is that it tightens, in the same window, and for the same cases.
  const { dayAfter: _, ...ruling } = isSilent(rule.readings) ? noReading : rule.readings[0];
  const own: Reading = {
    ...ruling,
    period: house.period,
    assumed: false,
    house: true,
    note: `The council’s own standard, set by ${house.by} on ${longDate(house.on)}.`,
  };
  return { ...rule, readings: isSilent(rule.readings) ? [own] : [own, ...rule.readings] };
}
