import { isClosed, type SlotDay } from '../../../domain/meeting/slotDays.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';

/** As many days as one can take in: two working weeks. */
const WORKED = 10;

/** The days of the list, ten that are worked on each page; days on which nobody works stay with those before. */
export function slotPages(days: readonly SlotDay[]): readonly (readonly SlotDay[])[] {
  const pages: SlotDay[][] = [];
  let worked = WORKED;
  for (const day of days) {
    const closed = isClosed(day);
    if (pages.length === 0 || (!closed && worked === WORKED)) {
      pages.push([]);
      worked = 0;
    }
    pages.at(-1)?.push(day);
    if (!closed) worked += 1;
  }
  return pages;
}

/** The page that shows a day; the first where none does. */
export const pageOf = (pages: readonly (readonly SlotDay[])[], date: PlainDate | string | undefined): number =>
  Math.max(
    0,
    pages.findIndex((page) => page.some((day) => day.date === date)),
  );

/** Days that follow each other and are closed, gathered to one line. */
export function withClosedGathered(days: readonly SlotDay[]): readonly (SlotDay | readonly SlotDay[])[] {
  const rows: (SlotDay | SlotDay[])[] = [];
  for (const day of days) {
    const last = rows.at(-1);
    if (!isClosed(day)) rows.push(day);
    else if (Array.isArray(last)) last.push(day);
    else rows.push([day]);
  }
  return rows;
}
