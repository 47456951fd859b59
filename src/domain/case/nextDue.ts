import type { PlainDate } from '../time/plainDate.ts';
import type { CaseRow } from './caseRow.ts';
import type { DueContext } from './dueRow.ts';
import { dueRows } from './dueRows.ts';

/** What is due next of a case. Neither: nothing runs, or its dates cannot be read. */
export interface NextDue {
  readonly due?: PlainDate;
  /** `Initial meeting` */
  readonly what?: string;
}

/**
 * As the row says it, which costs nothing. Worked out only where time alone has made that old: a meeting that was still
 * to come when the row was written.
 */
export function nextDue(row: CaseRow, context: DueContext): NextDue {
  const passed = row.meetings.some(({ stage, time }) => stage === 'booked' && time.date <= context.today);
  if (!passed) return { ...(row.nextDue && { due: row.nextDue }), ...(row.nextWhat && { what: row.nextWhat }) };
  const next = dueRows([row], context).find(({ group, waits }) => group !== 'done' && !waits);
  return next?.clock.due ? { due: next.clock.due, what: next.what } : {};
}
