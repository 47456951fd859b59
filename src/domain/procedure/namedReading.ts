import type { ConfirmedReading } from '../settings/councilSettings.ts';
import type { ClockRule, Reading } from './clockRule.ts';
import { isSilent } from './holds.ts';

/** How the council's settings name a reading: by its period, and by what it is counted from where two are of one length. */
export type ReadingName = Pick<ConfirmedReading, 'period' | 'from' | 'dayAfter'>;

/** The name of one reading of a rule. */
export function nameOfReading(rule: ClockRule, reading: Reading): ReadingName {
  const { period, dayAfter } = reading;
  const alike = isSilent(rule.readings) ? [] : rule.readings.filter((each) => each.period === period);
  const from = startOf(reading, rule);
  const tells = alike.some((each) => startOf(each, rule) !== from);
  return { period, ...(tells && from !== undefined && { from }), ...(dayAfter && { dayAfter }) };
}

/** The reading of that name; undefined where the rule has none such. */
export function readingNamed(rule: ClockRule, { period, from, dayAfter }: ReadingName): Reading | undefined {
  if (isSilent(rule.readings)) return undefined;
  const alike = rule.readings.filter(
    (each) => each.period === period && (from === undefined || from === startOf(each, rule)),
  );
  return alike.find((each) => each.dayAfter === dayAfter) ?? alike[0];
}

/** The first fact a reading is counted from. */
function startOf({ starts }: Reading, rule: ClockRule): string | undefined {
  const trigger = starts ?? rule.starts;
  return trigger.from === 'meeting date' ? undefined : trigger.facts[0];
}
