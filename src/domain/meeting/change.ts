import type { PersonId } from '../case/caseFile.ts';
import { sameValue } from '../sameValue.ts';
import type { Instant } from '../time/instant.ts';
import { movesWith } from './madeEvents.ts';
import type { Account, ApartSitting, Asked, Meeting, MeetingChange, MeetingTime } from './meeting.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A change as somebody asks for it, before it is written down as theirs. */
export type WantedChange = Without<MeetingChange, 'by' | 'since'>;

/** Written down, and nothing touched yet. */
export const withChangeBegun = (meeting: Meeting, wanted: WantedChange, by: Account, since: Instant): Meeting => ({
  ...meeting,
  change: { ...wanted, by, since } as MeetingChange,
});

/** Whether what is begun is what is asked for, so that asking again goes on with it. Other words for why are no other change. */
export function isSameChange(begun: MeetingChange | undefined, wanted: WantedChange): boolean {
  if (!begun) return false;
  const bare = { by: undefined, since: undefined, reason: undefined, lateReason: undefined, schoolReason: undefined };
  return sameValue({ ...begun, ...bare }, { ...wanted, ...bare });
}

/** An event that a change has made, for everyone or for one person who is kept apart. */
export interface EventMade {
  readonly person?: PersonId;
  readonly id: string;
  readonly joinUrl?: string;
}

/** The meeting once the calendar has what its change asks for. The due date it answers never changes. */
export function withChangeDone(meeting: Meeting, at: Instant, made: readonly EventMade[] = []): Meeting {
  const { change, replies, ...rest } = meeting;
  if (!change) return meeting;
  const { by, reason } = change;
  switch (change.what) {
    case 'move': {
      const { to, sitting, lateReason, schoolReason } = change;
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
      return sitting === undefined ? withSchoolReason(withLateReason(moved, lateReason), schoolReason) : moved;
    }
    case 'cancel':
      return { ...rest, ...(replies && { replies }), stage: 'cancelled', ended: { by, at, reason } };
    case 'people': {
      const { to } = change;
      return {
        ...rest,
        ...(replies && { replies }),
        invited: to.invited,
        apart: to.apart.map((sitting) => sittingNow(meeting, sitting, made)),
        notAsked: meeting.notAsked?.filter(({ who }) => !to.invited.includes(who)),
        changes: [...meeting.changes, { what: 'people', by, at, reason, from: askedNow(meeting), to }],
      };
    }
    case 'hand over': {
      const { to, leaving = [] } = change;
      const { eventId: _id, joinUrl: _url, onlineMeetingId: _online, chatId: _chat, ...known } = rest;
      const { coOrganiser: _co, ownCalls: _own, ...kept } = known;
      return {
        ...kept,
        ...asEvent(made.find(({ person }) => person === undefined)),
        apart: meeting.apart.map(({ eventId: _event, joinUrl: _link, ...sitting }) => ({
          ...sitting,
          ...asEvent(made.find(({ person }) => person === sitting.person)),
        })),
        organiser: to,
        tabInstalled: false,
        leftEvents: [...meeting.leftEvents, ...leaving],
        changes: [...meeting.changes, { what: 'hand over', by, at, reason, from: meeting.organiser, to }],
      };
    }
  }
}

export const askedNow = ({ invited, apart }: Meeting): Asked => ({ invited, apart });

/** Whoever has an event keeps it as it is; somebody who was left out before is asked by another one. */
function sittingNow(meeting: Meeting, wanted: ApartSitting, made: readonly EventMade[]): ApartSitting {
  const there = meeting.apart.find(({ person }) => person === wanted.person);
  if (there?.eventId !== undefined) return there;
  const again = timesLeftOut(meeting, wanted.person);
  const event = asEvent(made.find(({ person }) => person === wanted.person));
  return { ...wanted, ...(again > 0 && { again: again + 1 }), ...event };
}

/** How often this person's own event was cancelled, because they were not asked any more. */
export const timesLeftOut = (meeting: Meeting, who: PersonId): number =>
  meeting.changes.filter(
    (change) => change.what === 'people' && has(change.from.apart, who) && !has(change.to.apart, who),
  ).length;

const has = (apart: readonly ApartSitting[], who: PersonId) => apart.some(({ person }) => person === who);

const asEvent = (made: EventMade | undefined) =>
  made ? { eventId: made.id, ...(made.joinUrl !== undefined && { joinUrl: made.joinUrl }) } : {};

/** A reason for being late stands only while the meeting is. */
function withLateReason(meeting: Meeting, lateReason: string | undefined): Meeting {
  const { lateReason: before, ...rest } = meeting;
  const reason = isLater(meeting.time, meeting) ? (lateReason ?? before) : undefined;
  return reason === undefined ? rest : { ...rest, lateReason: reason };
}

/** Given for one time, it says nothing of another. */
function withSchoolReason({ schoolReason: _, ...rest }: Meeting, schoolReason: string | undefined): Meeting {
  return schoolReason === undefined ? rest : { ...rest, schoolReason };
}

/** Whether a time is after the day the meeting is due. */
export const isLater = ({ date }: MeetingTime, { originalDue }: Pick<Meeting, 'originalDue'>): boolean =>
  originalDue !== undefined && date > originalDue;
