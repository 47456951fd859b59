import { isSameChange, type WantedChange, withChangeBegun } from '../../domain/meeting/change.ts';
import { isOver } from '../../domain/meeting/isOver.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import { carryOut, changed } from './carryOut.ts';
import type { Changing, ChangingWorld } from './changing.ts';

/**
 * Writes down what is to change, then does it. Asking for the same again goes on where it stopped, and for what is so
 * already (`isSo`) does nothing.
 */
export async function beginChange(
  world: ChangingWorld,
  id: MeetingId,
  wanted: WantedChange,
  isSo: (meeting: Meeting) => boolean,
): Promise<Result<Changing, Refusal>> {
  const { me } = world.identity;
  const item = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now) =>
      now.change || isSo(now) || stopped(world, now) ? undefined : withChangeBegun(now, wanted, me, world.clock.now()),
    write: (begun, etag) => world.meetings.update(begun, etag),
  });
  if (!item.ok) return item;
  const meeting = item.value.value;
  if (!meeting.change && isSo(meeting)) return ok(changed(world, meeting));
  const why = stopped(world, meeting);
  if (why) return ok({ state: why, meeting });
  return isSameChange(meeting.change, wanted) ? carryOut(world, item.value) : ok({ state: 'another', meeting });
}

/** Why this person cannot change the event, if so. */
export function stopped(world: ChangingWorld, meeting: Meeting): 'not yours' | 'over' | undefined {
  if (meeting.stage !== 'booked' || (!meeting.change && isOver(meeting, world.clock.now()))) return 'over';
  return meeting.organiser.id === world.identity.me.id ? undefined : 'not yours';
}
