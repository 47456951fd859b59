import type { CaseRow } from './caseRow.ts';
import { byUrgency, type DueContext, type DueRow, dueRows } from './dueRows.ts';

interface Kept {
  readonly for: string;
  readonly due: readonly DueRow[];
}

/** Worked out once for each row of a case and each day. A row that changes is another object. */
const kept = new WeakMap<CaseRow, Kept>();

/** The same as `dueRows`, for lists that are drawn again and again while hardly any case changes. */
export function dueRowsKept(rows: readonly CaseRow[], context: DueContext): readonly DueRow[] {
  const day = `${context.today} ${context.me.id} ${context.me.name}`;
  return rows.flatMap((row) => ofCase(row, context, day)).sort(byUrgency);
}

function ofCase(row: CaseRow, context: DueContext, day: string): readonly DueRow[] {
  // A meeting of today is over at some time of the day.
  const hourly = row.meetings.some(({ time }) => time.date === context.today);
  const known = kept.get(row);
  if (known?.for === day && !hourly) return known.due;
  const due = dueRows([row], context);
  kept.set(row, { for: day, due });
  return due;
}
