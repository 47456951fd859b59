import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { DueContext, DueGroup, DueRow } from '../../domain/case/dueRow.ts';
import { dueRowsKept } from '../../domain/case/dueRowsKept.ts';
import { mayBeDueBy } from '../../domain/case/mayBeDueBy.ts';
import type { Team } from '../../domain/settings/councilSettings.ts';
import { isOfTeams } from '../../domain/settings/teams.ts';
import { addDays, weekday } from '../../domain/time/plainDate.ts';
import { workingDayOnOrAfter } from '../../domain/time/workingDays.ts';

/** So many cases are worked out whole: up to here Today is the complete list of what runs. */
const ALL_OF = 300;
/** Of more cases than that, so many of those that come after this week. */
const NEXT = 150;
const figure = new Intl.NumberFormat('en-GB');

/** Whose rows are shown. My team's are those of its cases, and my own wherever they are. */
export const whoseChoices = ['me', 'team', 'everyone'] as const;
export type Whose = (typeof whoseChoices)[number];

/** Who asks: with the time and the day, the teams that they are in. */
export interface TodayContext extends DueContext {
  readonly teams: readonly Team[];
}

/**
 * The lines of Today. Of a county's thousands everything that is due this week, the nearest of what comes next, and of
 * what was done only this person's own; `later` counts the other cases. Of a restricted case nothing but reference and
 * date may be seen.
 */
export function dueOnToday(
  rows: readonly CaseRow[],
  context: TodayContext,
  whose: Whose = 'everyone',
): { readonly due: readonly DueRow[]; readonly later: number } {
  const { teams } = context;
  const ofTeam = (row: CaseRow) => whose === 'team' && isOfTeams(row, teams);
  const asked = whose === 'everyone' ? rows : rows.filter((row) => ofTeam(row) || maybeMine(row, context));
  const near = asked.length <= ALL_OF ? asked : nearest(asked, context);
  const restricted = new Set(near.filter((row) => row.restricted).map(({ reference }) => reference));
  const others = new Set(whose === 'everyone' ? [] : near.filter((row) => !ofTeam(row)).map((row) => row.reference));
  const due = dueRowsKept(near, context).filter(({ mine, reference }) => mine || !others.has(reference));
  return {
    due: restricted.size === 0 ? due : due.map((line) => (restricted.has(line.reference) ? hidden(line) : line)),
    later: asked.length - near.length,
  };
}

const thisWeek: readonly DueGroup[] = ['overdue', 'today', 'this week'];

/** How many lines each choice has that are late or due by the end of this week. Of a team nobody put me in: not known. */
export function countsOnToday(
  rows: readonly CaseRow[],
  context: TodayContext,
): Readonly<Record<Whose, number | undefined>> {
  const count = (whose: Whose) =>
    dueOnToday(rows, context, whose).due.filter(({ group }) => thisWeek.includes(group)).length;
  return {
    me: count('me'),
    team: context.teams.length === 0 ? undefined : count('team'),
    everyone: count('everyone'),
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
