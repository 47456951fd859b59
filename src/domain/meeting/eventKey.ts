import type { PersonId } from '../case/caseFile.ts';
import type { Meeting } from './meeting.ts';

/**
 * What marks one event of a meeting in the organiser's calendar: the meeting's id, for later rounds with the round
 * behind it, and for a person who is kept apart with that person's id.
 */
export function eventKey(meeting: Pick<Meeting, 'id' | 'eventRound'>, apart?: PersonId): string {
  const round = meeting.eventRound > 1 ? `|round ${meeting.eventRound}` : '';
  return `${meeting.id}${round}${apart === undefined ? '' : `|${apart}`}`;
}
