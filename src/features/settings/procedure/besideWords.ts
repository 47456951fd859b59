import type { ClockRule } from '../../../domain/procedure/clockRule.ts';
import { councilCalendarOf } from '../../../domain/procedure/councilCalendarOf.ts';
import { exampleDate } from '../../../domain/procedure/exampleDate.ts';
import { isSilent } from '../../../domain/procedure/holds.ts';
import type { DayPeriod } from '../../../domain/time/period.ts';
import { inSentence } from '../../../ui/dates.ts';
import type { Council } from './useCouncil.ts';

/** `From Wednesday 23 December 2026: Monday 4 January 2027. The procedure itself: Monday 11 January 2027.` */
export function besideWords({ world, settings }: Council, rule: ClockRule, period: DayPeriod): string {
  const [today, calendar] = [world.clock.today(), councilCalendarOf(settings)];
  const own = isSilent(rule.readings) ? undefined : rule.readings[0];
  const start = rule.direction === 'lead' ? 'For a meeting on' : 'From';
  const house = `${start} ${inSentence(today)}: ${inSentence(exampleDate(rule, { period }, today, calendar))}.`;
  return own
    ? `${house} The procedure itself: ${inSentence(exampleDate(rule, own, today, calendar))}.`
    : `${house} The procedure itself gives no number.`;
}
