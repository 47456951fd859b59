import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { DueContext, DueRow } from '../../domain/case/dueRows.ts';
import { dueRowsKept } from '../../domain/case/dueRowsKept.ts';
import { mayBeDueBy } from '../../domain/case/mayBeDueBy.ts';
import { addDays, weekday } from '../../domain/time/plainDate.ts';

/** So many cases are worked out whole: up to here Today is the complete list of what runs. */
const ALL_OF = 300;
/** Of more cases than that, so many of those that come after this week. */
const NEXT = 150;
const figure = new Intl.NumberFormat('en-GB');

/**
 * The lines of Today. Of a county's thousands everything that is due this week, the nearest of what comes next, and of
 * what was done only this person's own; `later` counts the other cases. Of a restricted case nothing but reference and
 * date may be seen.
 */
export function dueOnToday(
  rows: readonly CaseRow[],
  context: DueContext,
): { readonly due: readonly DueRow[]; readonly later: number } {
  const near = rows.length <= ALL_OF ? rows : nearest(rows, context);
  const restricted = new Set(near.filter((row) => row.restricted).map(({ reference }) => reference));
  const due = dueRowsKept(near, context);
  return {
    due: restricted.size === 0 ? due : due.map((line) => (restricted.has(line.reference) ? hidden(line) : line)),
    later: rows.length - near.length,
  };
}

function nearest(rows: readonly CaseRow[], { today, me }: DueContext): readonly CaseRow[] {
  const soon = mayBeDueBy(today, addDays(today, 7 - weekday(today)));
  const isMine = ({ leadWorkerAccount, meetings }: CaseRow) =>
    leadWorkerAccount === me.id || meetings.some(({ chairAccount }) => chairAccount === me.id);
  const [due, rest]: [CaseRow[], CaseRow[]] = [[], []];
  for (const row of rows) (soon(row, isMine(row)) ? due : rest).push(row);
  const next = rest.sort((a, b) => ((a.nextDue ?? '') < (b.nextDue ?? '') ? -1 : 1)).slice(0, NEXT);
  return [...due, ...next];
}

const hidden = (line: DueRow): DueRow => ({ ...line, initials: 'Restricted', whose: line.mine ? 'You' : '' });

/** `9,120 cases have nothing due before then.` */
export const laterWords = (later: number): string =>
  later === 1 ? 'One more case is due later.' : `${figure.format(later)} more cases are due later.`;
