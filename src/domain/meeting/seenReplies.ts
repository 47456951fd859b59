import type { PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { MeetingTime } from './meeting.ts';

/** The replies as the organiser's calendar last showed them. */
export interface SeenReplies {
  readonly at: Instant;
  readonly people: readonly Reply[];
  /** The event's own time, when somebody moved it in Outlook. */
  readonly movedTo?: MeetingTime;
  /** The event was not in the organiser's calendar any more. */
  readonly gone?: true;
}

export interface Reply {
  readonly person: PersonId;
  readonly answer: 'accepted' | 'declined' | 'tentative' | 'no reply';
  readonly at?: Instant;
  /** A new time they proposed. */
  readonly proposed?: MeetingTime;
}
