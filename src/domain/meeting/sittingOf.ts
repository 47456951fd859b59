import type { PersonId } from '../case/caseFile.ts';
import type { Meeting, MeetingTime } from './meeting.ts';

/** Where and when one person sits in a meeting: with the others, or apart from them. */
export interface Sitting {
  readonly time: MeetingTime;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
}

/** Whoever is kept apart hears of their own time and place, and of no other. */
export const sittingOf = (meeting: Pick<Meeting, 'time' | 'mode' | 'place' | 'apart'>, person: PersonId): Sitting =>
  meeting.apart.find((each) => each.person === person) ?? meeting;
