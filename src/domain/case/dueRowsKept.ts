import { councilSettings } from '../procedure/inForce.ts';
import type { CouncilSettings } from '../settings/councilSettings.ts';
import type { CaseRow } from './caseRow.ts';
import type { DueContext, DueRow } from './dueRow.ts';
import { byUrgency, dueRows } from './dueRows.ts';

interface Kept {
  readonly for: string;
  readonly by: CouncilSettings;
  readonly due: readonly DueRow[];
}

/** Worked out once for each row of a case, each day and what the council has set. What changes is another object. */
const kept = new WeakMap<CaseRow, Kept>();

/** The same as `dueRows`, for lists that are drawn again and again while hardly any case changes. */
export function dueRowsKept(rows: readonly CaseRow[], context: DueContext): readonly DueRow[] {
  const day = `${context.today} ${context.me.id} ${context.me.name}`;
  return rows.flatMap((row) => ofCase(row, context, day)).sort(byUrgency);
}

function ofCase(row: CaseRow, context: DueContext, day: string): readonly DueRow[] {
  // A meeting of today is over at some time of the day, and what counts in hours is late from one.
  const known = kept.get(row);
  const hourly =
    row.meetings.some(({ time }) => time.date === context.today) ||
    known?.due.some(({ clock }) => clock.dueAt !== undefined && clock.due === context.today);
  const by = councilSettings();
  if (known?.for === day && known.by === by && !hourly) return known.due;
  const due = dueRows([row], context);
  kept.set(row, { for: day, by, due });
  return due;
}
