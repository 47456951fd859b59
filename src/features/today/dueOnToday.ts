import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { DueContext, DueRow } from '../../domain/case/dueRow.ts';
import { dueRowsKept } from '../../domain/case/dueRowsKept.ts';
import { mayBeDueBy } from '../../domain/case/mayBeDueBy.ts';
import { addDays, weekday } from '../../domain/time/plainDate.ts';
import { workingDayOnOrAfter } from '../../domain/time/workingDays.ts';

/** So many cases are worked out whole: up to here Today is the complete list of what runs. */
const ALL_OF = 300;
/** Of more cases than that, so many of those that come after this week. */
const NEXT = 150;
const figure = new Intl.NumberFormat('en-GB');

/** Whose rows are shown. Nothing that a case keeps says who is in whose team. */
export type Whose = 'everyone' | 'me';

/**
 * The lines of Today. Of a county's thousands everything that is due this week, the nearest of what comes next, and of
 * what was done only this person's own; `later` counts the other cases. Of a restricted case nothing but reference and
 * date may be seen.
 */
export function dueOnToday(
  rows: readonly CaseRow[],
  context: DueContext,
  whose: Whose = 'everyone',
): { readonly due: readonly DueRow[]; readonly later: number } {
  const asked = whose === 'me' ? rows.filter((row) => maybeMine(row, context)) : rows;
  const near = asked.length <= ALL_OF ? asked : nearest(asked, context);
  const restricted = new Set(near.filter((row) => row.restricted).map(({ reference }) => reference));
  const due = dueRowsKept(near, context).filter(({ mine }) => mine || whose === 'everyone');
  return {
    due: restricted.size === 0 ? due : due.map((line) => (restricted.has(line.reference) ? hidden(line) : line)),
    later: asked.length - near.length,
  };
}

/** A case of which a line may be this person's: asked before any line is worked out. */
const maybeMine = ({ leadWorkerAccount, council, meetings }: CaseRow, { me }: DueContext): boolean =>
  leadWorkerAccount === me.id ||
  council?.some(({ account }) => account === me.id) === true ||
  meetings.some(
    ({ chairAccount, chairName, changing }) =>
      ((chairAccount ?? me.id) === me.id && (chairAccount !== undefined || chairName === me.name)) ||
      changing?.by.id === me.id,
  );

function nearest(rows: readonly CaseRow[], { today, me, calendar }: DueContext): readonly CaseRow[] {
  // What falls on a day off after this week has to be done in it.
  const monday = addDays(today, 8 - weekday(today));
  const soon = mayBeDueBy(today, addDays(workingDayOnOrAfter(monday, calendar), -1));
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
