import type { Account, MeetingId, MeetingKind } from '../meeting/meeting.ts';
import { meetingId, meetingKinds } from '../meeting/meeting.ts';
import { type ClockName, meetingClock } from '../procedure/clockRule.ts';
import { type Clock, readClocks } from '../procedure/clocks.ts';
import { clockToMeet } from '../procedure/clockToMeet.ts';
import { profileOf } from '../procedure/inForce.ts';
import { meetingWords } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { shortDate } from '../time/dateWords.ts';
import { addDays, daysBetween, type PlainDate, weekday } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import { unbookedWords, unfinishedWords } from './attemptWords.ts';
import type { CaseReference } from './caseFile.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import { hasEnded, hasTakenPlace, withHeldMeetings } from './heldFacts.ts';
import { owned, whoseChair, whoseLead } from './whose.ts';
import { wrongMessages, wrongPapers } from './wrongPapers.ts';

export type DueGroup = 'overdue' | 'today' | 'this week' | 'next' | 'done';

/** One line of Today. */
export interface DueRow {
  readonly key: string;
  readonly group: DueGroup;
  /** `Initial meeting` */
  readonly what: string;
  /** `not booked` */
  readonly state: string;
  /** Something went wrong and stays so until a person ends it: red, whatever its date. */
  readonly wrong?: true;
  readonly reference: CaseReference;
  readonly initials: string;
  readonly clock: Clock;
  /** `You`, or the name of the chair or lead worker. */
  readonly whose: string;
  readonly mine: boolean;
  readonly action?: DueAction;
}

export interface DueAction {
  readonly label: string;
  readonly step: 'arrange' | 'prepare' | 'run' | 'minutes' | 'send';
  readonly meeting: MeetingId;
}

export interface DueContext {
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  readonly me: Account;
  /** London's clock, `14:02:31`: a meeting of today counts as held once it has ended. Without it, not before tomorrow. */
  readonly time?: string;
}

/** How many days a finished row stays to be seen. */
export const doneStays = 7;
/** The clocks that Today has a row for. */
const shown: readonly ClockName[] = [...Object.values(meetingClock), 'minutes'];
const groups: readonly DueGroup[] = ['overdue', 'today', 'this week', 'next', 'done'];

/** What is due for these cases: by group, then by date. A case whose procedure is not known here has no rows. */
export function dueRows(rows: readonly CaseRow[], context: DueContext): readonly DueRow[] {
  return rows.flatMap((row) => rowsOfCase(row, context)).sort(byUrgency);
}

/** By group, then by date. */
export function byUrgency(a: DueRow, b: DueRow): number {
  const group = groups.indexOf(a.group) - groups.indexOf(b.group);
  if (group !== 0) return group;
  const [one, two] = [`${a.clock.due ?? ''}${a.key}`, `${b.clock.due ?? ''}${b.key}`];
  return one < two ? -1 : one > two ? 1 : 0;
}

function rowsOfCase(row: CaseRow, context: DueContext): readonly DueRow[] {
  const profile = profileOf(row.procedure);
  if (!profile) return [];
  const { calendar, today, time } = context;
  const facts = withHeldMeetings(row, today, time);
  const clocks = readClocks({
    profile,
    situation: { ledBy: row.ledBy, with: row.circumstances },
    facts,
    calendar,
    today,
    only: shown,
  });
  const given = { row, profile, context };
  return [
    ...clocks.filter(({ status }) => status === 'refused').map((clock) => refusedRow(clock, given)),
    ...meetingKinds.flatMap((kind) => meetingRow(kind, clockToMeet(clocks, meetingClock[kind]), given)),
    ...clocks
      .filter(({ answers, start, status }) => answers === 'minutes' && start && status !== 'refused')
      .flatMap((clock) => minutesRow(clock, given)),
  ];
}

/** No date can be given: whoever leads puts the day right that is wrong. */
const refusedRow = (clock: Clock, given: Given): DueRow => ({
  ...rowBase(clock, given),
  ...whoseLead(given.row, given.context),
  what: clock.label,
  group: 'today',
  state: clock.refusal?.words ?? '',
  wrong: true,
});

interface Given {
  readonly row: CaseRow;
  readonly profile: ProcedureProfile;
  readonly context: DueContext;
}

const isOpen = ({ status }: Clock) => status === 'running' || status === 'overdue' || status === 'not yet';

/** One row until the meeting has been held: to be booked, half booked, or booked. */
function meetingRow(kind: MeetingKind, clock: Clock | undefined, given: Given): readonly DueRow[] {
  if (!clock) return [];
  const { row, profile, context } = given;
  const attempts = row.meetings.filter((meeting) => meeting.kind === kind).sort((a, b) => a.number - b.number);
  const pending = attempts
    .filter((meeting) => !hasEnded(meeting) && !hasTakenPlace(meeting, context.today, context.time))
    .at(-1);
  const base = { ...rowBase(clock, given), what: meetingWords(profile, kind).short };
  if (!pending) {
    const next = meetingId(row.reference, kind, (attempts.at(-1)?.number ?? 0) + 1);
    const action: DueAction = { label: 'Arrange', step: 'arrange', meeting: next };
    const state = unbookedWords(row, profile, kind, attempts.at(-1), context);
    return [{ ...base, ...whoseLead(row, context), group: groupOf(clock, context), state, action }];
  }
  const owner = whoseChair(pending, row, context);
  if (pending.stage !== 'booked') {
    const action: DueAction = { label: 'Go on booking', step: 'arrange', meeting: pending.id };
    return [{ ...base, ...owner, group: groupOf(clock, context), state: 'booking not finished', action }];
  }
  if (pending.changing) {
    const { what, by } = pending.changing;
    const state = unfinishedWords[what];
    const action: DueAction = { label: 'Go on', step: 'arrange', meeting: pending.id };
    return [{ ...base, ...owned(by.name, by.id === context.me.id), group: groupOf(clock, context), state, action }];
  }
  const { date, start } = pending.time;
  const place = pending.mode === 'teams' ? 'Teams' : 'in person';
  // Before its day there is nothing to run: who is asked, and the agenda in the call, are what can still be put right.
  const action: DueAction =
    date > context.today
      ? { label: 'Prepare', step: 'prepare', meeting: pending.id }
      : { label: 'Open agenda', step: 'run', meeting: pending.id };
  const wrong = wrongMessages(row);
  if (wrong) {
    const group = clock.status === 'overdue' ? 'overdue' : 'today';
    return [{ ...base, ...owner, group, state: wrong, wrong: true, ...act('Put right', 'prepare', pending) }];
  }
  const group = clock.status === 'overdue' && date !== context.today ? 'overdue' : groupByDay(date, context.today);
  return [{ ...base, ...owner, group, state: `booked ${shortDate(date)} ${start}, ${place}`, action }];
}

/** One row from the end of a meeting until its papers have been with everyone for a week. */
function minutesRow(clock: Clock, given: Given): readonly DueRow[] {
  const { row, context } = given;
  const meeting = row.meetings.find((each) => each.id === clock.meeting);
  const base = { ...rowBase(clock, given), what: 'Minutes and plan', ...whoseChair(meeting, row, context) };
  const wrong = meeting && wrongPapers(meeting, row);
  if (wrong) {
    const group = clock.status === 'overdue' ? 'overdue' : 'today';
    const step = wrong.startsWith('Minutes') ? 'minutes' : 'send';
    return [{ ...base, group, state: wrong, wrong: true, ...act('Put right', step, meeting) }];
  }
  const papers = meeting?.papers;
  const allSent = papers !== undefined && papers.due > 0 && papers.sent >= papers.due;
  if (!isOpen(clock) || meeting?.stage === 'sent' || allSent) {
    if (clock.metOn && daysBetween(clock.metOn, context.today) > doneStays) return [];
    const state = `Minutes sent${papers ? ` to ${papers.sent} of ${papers.due}` : ''}${howSoon(clock)}`;
    return [{ ...base, group: 'done', state, ...act('Show', 'send', meeting) }];
  }
  const group = groupOf(clock, context);
  if (meeting?.stage === 'signed off') {
    const state = papers ? `${papers.sent} of ${papers.due} sent` : 'signed off, none sent yet';
    return [{ ...base, group, state, ...act('Send', 'send', meeting) }];
  }
  return [{ ...base, group, state: 'not signed off', ...act('Write minutes', 'minutes', meeting) }];
}

const act = (label: string, step: DueAction['step'], meeting: MeetingGlance | undefined): Pick<DueRow, 'action'> =>
  meeting ? { action: { label, step, meeting: meeting.id } } : {};

const rowBase = (clock: Clock, { row }: Given) => ({
  key: `${row.reference}|${clock.ruleId}|${clock.meeting ?? ''}`,
  reference: row.reference,
  initials: row.initials,
  clock,
});

function howSoon(clock: Clock): string {
  const late = clock.daysLate ?? 0;
  if (late > 0) return late === 1 ? ', 1 day late' : `, ${late} days late`;
  // Nothing to count where the procedure gives no number.
  return clock.dayCount === undefined ? '' : `, day ${clock.dayNumber ?? 0} of ${clock.dayCount}`;
}

/** A due date on a day off has to be met on the last working day before it. */
function groupOf(clock: Clock, { today }: DueContext): DueGroup {
  if (clock.status === 'overdue') return 'overdue';
  return groupByDay(clock.scheduleBy ?? today, today);
}

function groupByDay(date: PlainDate, today: PlainDate): DueGroup {
  if (date <= today) return 'today';
  return date <= addDays(today, 7 - weekday(today)) ? 'this week' : 'next';
}
