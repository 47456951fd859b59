import { isOver } from '../domain/meeting/isOver.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';

/**
 * Records that a meeting whose time has passed did not take place. Anyone may; nothing leaves and no event is touched.
 * Its clock runs on, and the next attempt is a meeting of its own. `over` where there is nothing of the kind to say:
 * it is still to come, or its minutes are signed off.
 */
export async function notHeld(world: ChangingWorld, id: MeetingId, reason: string): Promise<Result<Changing, Refusal>> {
  const canBe = (meeting: Meeting) =>
    meeting.stage === 'booked' && !meeting.change && isOver(meeting, world.clock.now());
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now): Meeting | undefined =>
      canBe(now)
        ? { ...now, stage: 'not held', ended: { by: world.identity.me, at: world.clock.now(), reason } }
        : undefined,
    write: (ended, etag) => world.meetings.update(ended, etag),
  });
  if (!saved.ok) return saved;
  const meeting = saved.value.value;
  if (meeting.stage === 'not held') return ok(changed(world, meeting));
  return ok({ state: meeting.change ? 'another' : 'over', meeting });
}
