import type { PersonId } from '../../case/caseFile.ts';
import type { Instant } from '../../time/instant.ts';
import { isOver } from '../isOver.ts';
import type { Meeting, MeetingTime } from '../meeting.ts';
import type { InCall } from './callReport.ts';
import { ownCallOf } from './callsForChair.ts';

/** One call of a meeting: the shared one, or that of somebody who is kept apart. */
export interface CallOfMeeting {
  /** Whose own call it is; absent for the shared one. */
  readonly sitting?: PersonId;
  readonly time: MeetingTime;
  readonly joinUrl: string;
  readonly onlineMeetingId?: string;
}

/** A call and everyone who was in it on its day. */
export interface CallSeen extends Pick<CallOfMeeting, 'sitting' | 'time'> {
  readonly people: readonly InCall[];
}

/** The meeting's calls that are over, the shared one first. None of a meeting, or a sitting, in person. */
export function callsOver(meeting: Meeting, now: Instant): readonly CallOfMeeting[] {
  const { mode, time, joinUrl, onlineMeetingId } = meeting;
  const all = [
    { mode, time, joinUrl, ...idOf(onlineMeetingId) },
    ...meeting.apart.map(({ person, ...own }) => ({
      mode: own.mode,
      time: own.time,
      joinUrl: own.joinUrl,
      ...idOf(ownCallOf(meeting, own.joinUrl)?.onlineMeetingId),
      sitting: person,
    })),
  ];
  return all.flatMap(({ mode: how, joinUrl: link, ...call }) =>
    how === 'teams' && link !== undefined && isOver(call, now) ? [{ ...call, joinUrl: link }] : [],
  );
}

const idOf = (onlineMeetingId: string | undefined) => (onlineMeetingId === undefined ? {} : { onlineMeetingId });
