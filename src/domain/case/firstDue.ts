import { profileOf } from '../procedure/inForce.ts';
import type { CaseRow } from './caseRow.ts';
import { clocksDue } from './clocksDue.ts';
import type { DueContext } from './dueRow.ts';
import { dueRows } from './dueRows.ts';

/**
 * What the row of a case says is due next: never later than anything that runs or whose window will open, so that no
 * list passes over a case of which nothing is written for months. None while a date is refused: such a case is looked at.
 */
export function firstDue(row: CaseRow, context: DueContext): Pick<CaseRow, 'nextDue' | 'nextWhat'> {
  const rows = dueRows([row], context).filter(({ group }) => group !== 'done');
  if (rows.some(({ clock }) => clock.status === 'refused')) return {};
  const profile = profileOf(row.procedure);
  const windows = profile ? clocksDue({ row, profile, context }).filter(({ status }) => status === 'not yet') : [];
  const all = [
    ...rows.map(({ clock, what }) => ({ due: clock.due, what })),
    ...windows.map(({ due, label }) => ({ due, what: label })),
  ];
  const [first] = all.flatMap(({ due, what }) => (due ? [{ nextDue: due, nextWhat: what }] : [])).sort(byDay);
  return first ?? {};
}

const byDay = (a: { readonly nextDue: string }, b: { readonly nextDue: string }) =>
  a.nextDue < b.nextDue ? -1 : a.nextDue > b.nextDue ? 1 : 0;
