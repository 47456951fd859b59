import type { NextMeeting } from '../meeting/event.ts';
import { longDate } from '../time/dateWords.ts';

export function nextMeetingWords(next: NextMeeting | null | undefined): string {
  if (!next) return 'Not fixed yet.';
  const how = next.mode === 'teams' ? 'on Teams' : 'in person';
  return `${longDate(next.date)} at ${next.start}, ${how}, as the family wants it.`;
}
