import { type MeetingKind, meetingId } from '../meeting/meeting.ts';
import type { Clock } from '../procedure/clocks.ts';
import { meetingWords } from '../procedure/meetingWords.ts';
import { shortDate } from '../time/dateWords.ts';
import { unbookedWords, unfinishedWords } from './attemptWords.ts';
import { groupByDay, groupOf } from './dueGroup.ts';
import { act, type DueOfCase, rowBase } from './dueOfCase.ts';
import type { DueAction, DueRow } from './dueRow.ts';
import { hasEnded, hasTakenPlace } from './heldFacts.ts';
import { owned, whoseChair, whoseLead } from './whose.ts';
import { wrongMessages } from './wrongPapers.ts';

/** One row until the meeting has been held: to be booked, half booked, or booked. */
export function meetingDue(kind: MeetingKind, clock: Clock | undefined, given: DueOfCase): readonly DueRow[] {
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
    return [{ ...base, ...whoseLead(row, context), group: groupOf(clock, context.today), state, action }];
  }
  const owner = whoseChair(pending, row, context);
  if (pending.stage !== 'booked') {
    const action: DueAction = { label: 'Go on booking', step: 'arrange', meeting: pending.id };
    return [{ ...base, ...owner, group: groupOf(clock, context.today), state: 'booking not finished', action }];
  }
  if (pending.changing) {
    const { what, by } = pending.changing;
    const state = unfinishedWords[what];
    const action: DueAction = { label: 'Go on', step: 'arrange', meeting: pending.id };
    return [
      { ...base, ...owned(by.name, by.id === context.me.id), group: groupOf(clock, context.today), state, action },
    ];
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
