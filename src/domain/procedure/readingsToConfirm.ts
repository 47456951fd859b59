import type { ConfirmedReading, CouncilSettings } from '../settings/councilSettings.ts';
import type { ClockRule, Reading } from './clockRule.ts';
import { isSilent } from './holds.ts';
import { readingNamed } from './namedReading.ts';
import type { ProcedureProfile } from './profile.ts';

/** A rule whose words can be read in more than one way, or leave something open. */
export interface OpenReading {
  readonly rule: ClockRule;
  /** As the procedure's file has them: the first is assumed. */
  readonly readings: readonly Reading[];
  /** Each length counts in a case of its own: they are confirmed together. */
  readonly together: boolean;
  readonly confirmed?: ConfirmedReading & { readonly reading: Reading };
}

/** Every rule with an assumed reading, confirmed or not. `profile` is the procedure as its file has it. */
export function readingsToConfirm(profile: ProcedureProfile, settings: CouncilSettings): readonly OpenReading[] {
  return profile.clocks.flatMap((rule) => {
    const { readings } = rule;
    if (isSilent(readings) || !readings.some(({ assumed }) => assumed)) return [];
    const said = settings.readings.findLast((each) => each.procedure === profile.id && each.rule === rule.id);
    const reading = said && readingNamed(rule, said);
    const together = readings.length > 1 && readings.every(({ when }) => when !== undefined);
    return [{ rule, readings, together, ...(said && reading && { confirmed: { ...said, reading } }) }];
  });
}
