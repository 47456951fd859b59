import type { NextMeeting } from '../meeting/event.ts';
import { longDate } from '../time/dateWords.ts';

/** `bare` says only when and how, for a list or a choice. */
export function nextMeetingWords(next: NextMeeting | null | undefined, bare?: 'bare'): string {
  if (!next) return bare ? 'no day' : 'Not fixed yet.';
  const when = `${longDate(next.date)} at ${next.start}, ${next.mode === 'teams' ? 'on Teams' : 'in person'}`;
  return bare ? when : `${when}, as the family wants it.`;
}

/** For somebody with an event of their own: when and where the others meet again is not theirs to know. */
export const toldNext = 'You will hear from us when and where you meet us next.';
