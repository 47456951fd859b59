import type { CouncilSettings } from '../settings/councilSettings.ts';
import { englandAndWales } from '../time/bankHolidays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';

/** England's bank holidays with what the council adds. Nothing is ever taken away. The same calendar where it adds nothing. */
export function councilCalendarOf({
  closureDays,
  bankHolidays,
}: Pick<CouncilSettings, 'closureDays' | 'bankHolidays'>): WorkingCalendar {
  const added = [...bankHolidays, ...closureDays].filter(({ date }) => !englandAndWales.holidays.has(date));
  if (added.length === 0) return englandAndWales;
  const holidays = new Map<PlainDate, string>(englandAndWales.holidays);
  for (const { date, name } of added) holidays.set(date, name);
  return { ...englandAndWales, holidays };
}
