import type { CouncilSettings, HouseStandard } from '../settings/councilSettings.ts';
import { longDate } from '../time/dateWords.ts';
import type { DayPeriod } from '../time/period.ts';
import { asTheCouncilHasIt } from './asTheCouncilHasIt.ts';
import type { ClockRule, Direction } from './clockRule.ts';
import { isSilent } from './holds.ts';
import { loosens } from './loosens.ts';
import type { ProcedureProfile } from './profile.ts';

const canBeTighter: readonly Direction[] = [
  'latest',
  'max interval',
  'lead',
  'milestone',
  'cap',
  'floor',
  'as soon as possible',
];

/** The rules a council can set a shorter time for, with the readings that count: confirmed ones, no house standard. */
export function rulesToTighten(profile: ProcedureProfile, settings: CouncilSettings): readonly ClockRule[] {
  return asTheCouncilHasIt(profile, { ...settings, houseStandard: [] }).clocks.filter(
    ({ direction, readings }) =>
      canBeTighter.includes(direction) && (isSilent(readings) || readings[0].period !== 'the same day'),
  );
}

/** As typed: an amount and a unit. Undefined when the amount is no whole number from 1 to 999. */
export function typedPeriod(amount: string, unit: string): DayPeriod | undefined {
  const typed = amount.trim();
  if (!/^[1-9]\d{0,2}$/.test(typed)) return undefined;
  return (typed === '1' ? `1 ${unit}` : `${typed} ${unit}s`) as DayPeriod;
}

/** What keeps a period from being the council's own standard for a rule, in words; undefined when nothing does. */
export function houseProblem(rule: ClockRule, period: DayPeriod | undefined): string | undefined {
  if (!period) return 'Give a whole number from 1 to 999.';
  const own = isSilent(rule.readings) ? undefined : rule.readings[0].period;
  if (own === period) return `That is what the procedure has already: ${own}.`;
  const looser = loosens(rule, period);
  if (!looser) return undefined;
  const { from, house, procedure } = looser;
  return `Looser than the procedure’s ${own}. From ${longDate(from)} it gives ${longDate(house)}; the procedure gives ${longDate(procedure)}.`;
}

/** A standard that was set, with the rule it is for. */
export interface StandardSet {
  readonly rule: ClockRule;
  readonly standard: HouseStandard;
  /** False where another reading was confirmed since, beside which it would be looser. */
  readonly counts: boolean;
}

/** The standards of one procedure, in the order of its rules. */
export function standardsSet(profile: ProcedureProfile, settings: CouncilSettings): readonly StandardSet[] {
  return rulesToTighten(profile, settings).flatMap((rule) => {
    const standard = settings.houseStandard.findLast((each) => each.procedure === profile.id && each.rule === rule.id);
    return standard ? [{ rule, standard, counts: loosens(rule, standard.period) === undefined }] : [];
  });
}
