import { englandAndWales } from '../time/bankHolidays.ts';
import type { DayPeriod } from '../time/period.ts';
import { addDays, day, type PlainDate } from '../time/plainDate.ts';
import type { ClockRule, Direction } from './clockRule.ts';
import { count, countBack } from './count.ts';
import { isSilent } from './holds.ts';

/** Where a house standard would allow more than the procedure: counted from `from`. */
export interface Looser {
  readonly from: PlainDate;
  readonly house: PlainDate;
  readonly procedure: PlainDate;
}

const backwards: readonly Direction[] = ['lead', 'lead window', 'gate'];
const first = day('2024-01-01');
/** Four years hold every place a month, a leap day and the bank holidays can have. */
const days = 4 * 366;

/**
 * The first start from which the period would be looser than the procedure's own, or undefined when it tightens from
 * every start. A rule without a number cannot be loosened. Which units are compared does not matter: days are counted. A
 * period that is over before a window opens does what the procedure forbids: `procedure` is then the day it opens.
 */
export function loosens(rule: Pick<ClockRule, 'readings' | 'direction'>, period: DayPeriod): Looser | undefined {
  const reading = isSilent(rule.readings) ? undefined : rule.readings[0];
  if (!reading) return undefined;
  const until = backwards.includes(rule.direction) ? countBack : count;
  for (let n = 0; n < days; n += 1) {
    const from = addDays(first, n);
    const house = until(from, period, englandAndWales).date;
    const procedure = until(from, reading.period, englandAndWales).date;
    // What may not end sooner is loosened by ending sooner; all else by a later day, before a meeting or after.
    const looser = rule.direction === 'floor' ? house < procedure : house > procedure;
    if (looser) return { from, house, procedure };
    const opens = reading.opens && until(from, reading.opens, englandAndWales).date;
    if (opens && house < opens) return { from, house, procedure: opens };
  }
  return undefined;
}
