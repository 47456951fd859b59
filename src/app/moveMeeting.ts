import type { PersonId } from '../domain/case/caseFile.ts';
import type { MeetingId, MeetingTime } from '../domain/meeting/meeting.ts';
import type { Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { beginChange } from './changing/beginChange.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';

export interface Move {
  readonly to: MeetingTime;
  readonly reason: string;
  /** Only the own meeting of this person, who is kept apart. */
  readonly sitting?: PersonId;
  /** Why it is held later than it is due, when it is. */
  readonly lateReason?: string;
  /** Why it is held in school hours although a pupil comes, when it is. */
  readonly schoolReason?: string;
}

/**
 * Moves a booked meeting: the times of its events and nothing else, so that the Teams link stays. Everyone is asked
 * again by Exchange. The day it is due stays as it was. Moving it to where its event already stands, because somebody
 * moved that in Outlook, tells nobody.
 */
export const moveMeeting = (world: ChangingWorld, id: MeetingId, move: Move): Promise<Result<Changing, Refusal>> =>
  beginChange(world, id, { what: 'move', ...move }, (meeting) => {
    const held = move.sitting === undefined ? meeting : meeting.apart.find(({ person }) => person === move.sitting);
    return sameValue(held?.time, move.to);
  });
