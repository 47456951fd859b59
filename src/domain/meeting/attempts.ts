import type { CaseReference } from '../case/caseFile.ts';
import { type Meeting, type MeetingId, type MeetingKind, meetingId } from './meeting.ts';

/** The attempt before this one, where it was called off or not held. */
export function lastAttempt(others: readonly Meeting[], kind: MeetingKind, number: number): Meeting | undefined {
  const before = others
    .filter((one) => one.kind === kind && one.number < number)
    .sort((a, b) => a.number - b.number)
    .at(-1);
  return before?.stage === 'cancelled' || before?.stage === 'not held' ? before : undefined;
}

/** The meeting to arrange after one that was called off: the next attempt, if somebody has begun with it, or a new one. */
export function nextAttempt(
  reference: CaseReference,
  kind: MeetingKind,
  others: readonly Meeting[],
  number: number,
): MeetingId {
  const same = others.filter((one) => one.kind === kind);
  const open = same.find(({ stage }) => stage !== 'cancelled' && stage !== 'not held' && stage !== 'sent');
  const highest = Math.max(number, ...same.map((one) => one.number));
  return open && open.number > number ? open.id : meetingId(reference, kind, highest + 1);
}

/** Whether a meeting of that number is the next of its kind to arrange; any other that is not stored leads to nothing. */
export function isNextToArrange(others: readonly Meeting[], kind: MeetingKind, number: number): boolean {
  const highest = Math.max(0, ...others.filter((one) => one.kind === kind).map((one) => one.number));
  return number === highest + 1;
}
