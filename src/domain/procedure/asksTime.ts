import type { FactName } from '../case/factName.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** Whether the time of a fact counts: it starts or meets a rule that counts in hours. */
export const asksTime = ({ clocks }: Pick<ProcedureProfile, 'clocks'>, fact: FactName): boolean =>
  clocks.some(
    ({ readings, starts, metBy }) =>
      !isSilent(readings) &&
      readings.some(({ period }) => / hours?$/.test(period)) &&
      (('facts' in starts && starts.facts.includes(fact)) || (!isSilent(metBy) && metBy.facts.includes(fact))),
  );
