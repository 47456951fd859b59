import type { PersonId } from '../case/caseFile.ts';
import { sameValue } from '../sameValue.ts';
import type { Instant } from '../time/instant.ts';
import { eventKey } from './eventKey.ts';
import type { Account, ApartSitting, Meeting, MeetingChange, MeetingTime } from './meeting.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A change as somebody asks for it, before it is written down as theirs. */
export type WantedChange = Without<MeetingChange, 'by' | 'since'>;

/** One of the events that a meeting has in its organiser's calendar. */
export interface MadeEvent {
  readonly key: string;
  readonly id: string | undefined;
  /** The person kept apart whose event it is. Absent for the one that everybody else shares. */
  readonly person?: PersonId;
  readonly time: MeetingTime;
}

/** Every event that is known to have been made for it, the shared one first. */
export function madeEvents(meeting: Meeting): readonly MadeEvent[] {
  const shared: MadeEvent = { key: eventKey(meeting), id: meeting.eventId, time: meeting.time };
  const own = meeting.apart.map((sitting): MadeEvent => ({ ...ownEvent(meeting, sitting) }));
  return [shared, ...own].filter(({ id }) => id !== undefined);
}

const ownEvent = (meeting: Meeting, { person, eventId, time }: ApartSitting): MadeEvent => ({
  key: eventKey(meeting, person),
  id: eventId,
  person,
  time,
});

/** Which events a move moves: one person's own meeting, or all that are held at the meeting's own time. */
export function eventsToMove(meeting: Meeting, { sitting }: { readonly sitting?: PersonId }): readonly MadeEvent[] {
  const moves = (person: PersonId | undefined) => movesWith(meeting, person, sitting);
  return madeEvents(meeting).filter(({ person }) => moves(person));
}

function movesWith(meeting: Meeting, person: PersonId | undefined, sitting: PersonId | undefined): boolean {
  if (sitting !== undefined) return person === sitting;
  return person === undefined || meeting.apart.find((one) => one.person === person)?.how === 'own event';
}

/** Written down, and nothing touched yet. */
export const withChangeBegun = (meeting: Meeting, wanted: WantedChange, by: Account, since: Instant): Meeting => ({
  ...meeting,
  change: { ...wanted, by, since } as MeetingChange,
});

/** Whether what is begun is what is asked for, so that asking again goes on with it. Other words for why are no other change. */
export function isSameChange(begun: MeetingChange | undefined, wanted: WantedChange): boolean {
  if (!begun) return false;
  const bare = { by: undefined, since: undefined, reason: undefined, lateReason: undefined };
  return sameValue({ ...begun, ...bare }, { ...wanted, ...bare });
}

/** The meeting once the calendar has what its change asks for. The due date it answers never changes. */
export function withChangeDone(meeting: Meeting, at: Instant): Meeting {
  const { change, replies, ...rest } = meeting;
  if (!change) return meeting;
  const { by, reason } = change;
  switch (change.what) {
    case 'move': {
      const { to, sitting, lateReason } = change;
      const old = sitting === undefined ? meeting.time : meeting.apart.find((one) => one.person === sitting)?.time;
      const moved: Meeting = {
        ...rest,
        apart: meeting.apart.map((one) => (movesWith(meeting, one.person, sitting) ? { ...one, time: to } : one)),
        ...(sitting === undefined && { time: to }),
        changes: [
          ...meeting.changes,
          { what: 'move', by, at, reason, from: old ?? meeting.time, to, ...(sitting !== undefined && { sitting }) },
        ],
      };
      return sitting === undefined ? withLateReason(moved, lateReason) : moved;
    }
    case 'cancel':
      return { ...rest, ...(replies && { replies }), stage: 'cancelled', ended: { by, at, reason } };
    case 'people':
    case 'hand over':
      return meeting;
  }
}

/** A reason for being late stands only while the meeting is. */
function withLateReason(meeting: Meeting, lateReason: string | undefined): Meeting {
  const { lateReason: before, ...rest } = meeting;
  const reason = isLater(meeting.time, meeting) ? (lateReason ?? before) : undefined;
  return reason === undefined ? rest : { ...rest, lateReason: reason };
}

/** Whether a time is after the day the meeting is due. */
export const isLater = ({ date }: MeetingTime, { originalDue }: Pick<Meeting, 'originalDue'>): boolean =>
  originalDue !== undefined && date > originalDue;
