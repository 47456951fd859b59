import type { ClockRule } from '../procedure/clockRule.ts';
import type { Clock } from '../procedure/clocks.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { ruleOf } from '../procedure/ruleOf.ts';
import { daysBetween } from '../time/plainDate.ts';
import { groupOf } from './dueGroup.ts';
import { act, type DueOfCase, isOpen, rowBase } from './dueOfCase.ts';
import { type DueRow, doneStays } from './dueRow.ts';
import type { FactName } from './factName.ts';
import { whoseChair } from './whose.ts';
import { wrongPapers } from './wrongPapers.ts';

/** A rule of what goes out after a meeting, which signing off and sending meet. */
export const isPapersRule = ({ answers, metBy }: ClockRule): boolean =>
  answers === 'minutes' ||
  (answers === 'plan' && !isSilent(metBy) && metBy.of === 'the same meeting' && metBy.facts.includes('plan sent'));

/** Whether a clock is of such a rule. */
export const ofPapers = (clock: Clock, profile: ProcedureProfile): boolean => {
  const rule = ruleOf(profile, clock);
  return rule !== undefined && isPapersRule(rule);
};

/** One row for each meeting: minutes and plan leave together, so that the plan has a row only where nothing is said of minutes. */
export function papersOf(clocks: readonly Clock[], given: DueOfCase): readonly DueRow[] {
  const started = clocks.filter(({ start }) => start !== undefined);
  const meetings = new Map<string, readonly Clock[]>();
  for (const clock of started) {
    const key = clock.meeting ?? `${clock.start}`;
    meetings.set(key, [...(meetings.get(key) ?? []), clock]);
  }
  return [...meetings.values()].flatMap((all) => {
    const minutes = all.filter(({ answers }) => answers === 'minutes');
    const of = minutes.length > 0 ? minutes : all;
    const open = of.filter(isOpen);
    const [first, ...more] = open.length > 0 ? open : of;
    if (!first) return [];
    const soonest = more.reduce((one, other) => (isSooner(other, one) ? other : one), first);
    return papersDue(soonest, minutes.length > 0 ? 'Minutes and plan' : first.label, given);
  });
}

const isSooner = ({ due }: Clock, than: Clock): boolean =>
  due !== undefined && (than.due === undefined || due < than.due);

/** One row from the end of a meeting until its papers have been with everyone for a week. */
function papersDue(clock: Clock, what: string, given: DueOfCase): readonly DueRow[] {
  const { row, context } = given;
  const meeting = row.meetings.find((each) => each.id === clock.meeting);
  const base = { ...rowBase(clock, given), what, ...whoseChair(meeting, row, context) };
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
  const group = groupOf(clock, context.today);
  if (meeting?.stage === 'signed off') {
    const state = papers ? `${papers.sent} of ${papers.due} sent` : 'signed off, none sent yet';
    return [{ ...base, group, state, ...act('Send', 'send', meeting) }];
  }
  // A meeting held before the council used this app: its papers left some other way, and somebody says when.
  if (!meeting) return [{ ...base, group, state: 'not sent', record: { facts: sentFact(clock), ...ofMeeting(clock) } }];
  return [{ ...base, group, state: 'not signed off', ...act('Write minutes', 'minutes', meeting) }];
}

const sentFact = ({ answers }: Clock): readonly FactName[] => [answers === 'plan' ? 'plan sent' : 'minutes sent'];
const ofMeeting = ({ meeting }: Clock) => (meeting ? { meeting } : {});

function howSoon(clock: Clock): string {
  const late = clock.daysLate ?? 0;
  if (late > 0) return late === 1 ? ', 1 day late' : `, ${late} days late`;
  // Nothing to count where the procedure gives no number.
  return clock.dayCount === undefined ? '' : `, day ${clock.dayNumber ?? 0} of ${clock.dayCount}`;
}
