import type { PersonId } from '../case/caseFile.ts';
import { eventKey } from './eventKey.ts';
import type { ApartSitting, LeftEvent, Meeting, MeetingTime } from './meeting.ts';

/** An event that a meeting has, or may have, in its organiser's calendar. */
export interface MadeEvent {
  readonly key: string;
  readonly id: string | undefined;
  /** The person kept apart whose event it is. Absent for the one that everybody else shares. */
  readonly person?: PersonId;
  readonly time: MeetingTime;
}

/** The key of a person's own event, which is another one each time they are left out and asked again. */
export const sittingKey = (meeting: Meeting, { person, again }: Pick<ApartSitting, 'person' | 'again'>): string =>
  `${eventKey(meeting, person)}${again === undefined ? '' : `|${again}`}`;

/** Every event that is known to have been made, the shared one first. */
export const madeEvents = (meeting: Meeting): readonly MadeEvent[] =>
  everyEvent(meeting).filter(({ id }) => id !== undefined);

/** What a former organiser has to cancel: every event they may have made. */
export const eventsLeftBy = (meeting: Meeting): readonly LeftEvent[] =>
  everyEvent(meeting).map(({ key, id }) => ({
    organiser: meeting.organiser,
    key,
    ...(id !== undefined && { eventId: id }),
  }));

const everyEvent = (meeting: Meeting): readonly MadeEvent[] => [
  { key: eventKey(meeting), id: meeting.eventId, time: meeting.time },
  ...meeting.apart.map((sitting) => ({
    key: sittingKey(meeting, sitting),
    id: sitting.eventId,
    person: sitting.person,
    time: sitting.time,
  })),
];

/** Which events a move moves: one person's own meeting, or all that are held at the meeting's own time. */
export const eventsToMove = (meeting: Meeting, { sitting }: { readonly sitting?: PersonId }): readonly MadeEvent[] =>
  madeEvents(meeting).filter(({ person }) => movesWith(meeting, person, sitting));

/** Whether the event of this person (or the shared one) moves when that sitting (or the meeting) does. */
export function movesWith(meeting: Meeting, person: PersonId | undefined, sitting: PersonId | undefined): boolean {
  if (sitting !== undefined) return person === sitting;
  return person === undefined || meeting.apart.find((one) => one.person === person)?.how === 'own event';
}
