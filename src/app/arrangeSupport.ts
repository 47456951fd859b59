import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { sittingOf } from '../domain/meeting/sittingOf.ts';
import {
  type SupportOf,
  supportKey,
  withSupportArranged,
  withSupportTakenBack,
} from '../domain/meeting/supportKept.ts';
import type { Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { World } from './world.ts';

/**
 * Writes down that somebody has arranged what a person asked for, today and for the time they meet; or takes that back.
 * What is so already is left alone: the day and the name stay those of whoever was first.
 */
export const arrangeSupport = (
  world: Pick<World, 'clock' | 'identity' | 'meetings'>,
  id: MeetingId,
  of: SupportOf,
  become: 'arranged' | 'not arranged',
): Promise<Result<Versioned<Meeting>, Refusal>> =>
  mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now) => {
      const there = now.support.find((one) => supportKey(one) === supportKey(of))?.arranged;
      const { time } = sittingOf(now, of.person);
      if (become === 'not arranged') return there && { ...now, support: withSupportTakenBack(now.support, of) };
      if (there && sameValue(there.for, time)) return undefined;
      const arranged = { on: world.clock.today(), by: world.identity.me, for: time };
      return { ...now, support: withSupportArranged(now.support, of, arranged) };
    },
    write: (meeting, etag) => world.meetings.update(meeting, etag),
  });
