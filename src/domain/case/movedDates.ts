import { counted } from '../counted.ts';
import { councilCalendar, councilSettings, followSettings } from '../procedure/inForce.ts';
import type { CouncilSettings } from '../settings/councilSettings.ts';
import { dayAndMonth, longDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseRow } from './caseRow.ts';
import type { DueContext, DueRow } from './dueRow.ts';
import { dueRows } from './dueRows.ts';

/** An open date of a case that a change of the council's settings moves. */
export interface MovedDate {
  readonly reference: string;
  /** `Initial meeting` */
  readonly what: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Which open dates of these cases differ between two settings. The settings that count stay those that counted. */
export function movedDates(
  rows: readonly CaseRow[],
  context: Omit<DueContext, 'calendar'>,
  [before, after]: readonly [CouncilSettings, CouncilSettings],
): readonly MovedDate[] {
  const counts = councilSettings();
  const under = (settings: CouncilSettings): ReadonlyMap<string, DueRow> => {
    followSettings(settings);
    const due = dueRows(rows, { ...context, calendar: councilCalendar() });
    return new Map(due.filter(({ group }) => group !== 'done').map((row) => [row.key, row]));
  };
  const [was, is] = [under(before), under(after)];
  followSettings(counts);
  return [...is].flatMap(([key, { reference, what, clock }]) => {
    const [from, to] = [was.get(key)?.clock.due, clock.due];
    return from && to && from !== to ? [{ reference, what, from, to }] : [];
  });
}

/** `3 open dates move` */
export const movedHead = (moved: readonly MovedDate[]): string =>
  moved.length === 0
    ? 'No open date moves'
    : `${counted(moved.length, 'open date', 'open dates')} ${moved.length === 1 ? 'moves' : 'move'}`;

/** `LH-4163 Initial meeting, from Wednesday 6 January to Thursday 7 January 2027` */
export function movedWords({ reference, what, from, to }: MovedDate): string {
  const was = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : longDate(from);
  return `${reference} ${what}, from ${was} to ${longDate(to)}`;
}
