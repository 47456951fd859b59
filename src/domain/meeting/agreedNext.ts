import type { MeetingGlance } from '../case/caseRow.ts';
import type { NextMeeting } from './event.ts';
import type { MeetingId } from './meeting.ts';

/**
 * When the last meeting agreed to meet again, for the one that follows it. Undefined for a first meeting, and where an
 * attempt at it was called off or not held: what was agreed is no longer what people expect.
 */
export function agreedNext(meetings: readonly MeetingGlance[], id: MeetingId): NextMeeting | undefined {
  const others = meetings
    .filter((meeting) => meeting.id !== id)
    .sort((a, b) => (a.time.date < b.time.date ? -1 : a.time.date > b.time.date ? 1 : a.number - b.number));
  const last = others.at(-1);
  return last?.stage === 'signed off' || last?.stage === 'sent' ? last.nextAgreed : undefined;
}
