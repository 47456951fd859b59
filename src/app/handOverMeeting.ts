import type { Account, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { stopped } from './changing/beginChange.ts';
import { changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';

/**
 * Offers a booked meeting to somebody else, who is to hold its event from now on. Nothing leaves by this: their own
 * computer makes the new event when they go on with it (`takeOver`), and until then the old one stands.
 */
export async function handOverMeeting(
  world: ChangingWorld,
  id: MeetingId,
  offer: { readonly to: Account; readonly reason: string },
): Promise<Result<Changing, Refusal>> {
  const { me } = world.identity;
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now): Meeting | undefined =>
      now.change || stopped(world, now)
        ? undefined
        : { ...now, change: { what: 'hand over', by: me, since: world.clock.now(), ...offer } },
    write: (offered, etag) => world.meetings.update(offered, etag),
  });
  if (!saved.ok) return saved;
  const meeting = saved.value.value;
  const why = stopped(world, meeting);
  if (why) return ok({ state: why, meeting });
  const { change } = meeting;
  if (change?.what !== 'hand over' || change.to.id !== offer.to.id) return ok({ state: 'another', meeting });
  void changed(world, meeting);
  return ok({ state: 'waiting', meeting });
}

/** Takes the offer back, as long as the other person's computer has not begun. `another` once it has. */
export async function keepMeeting(world: ChangingWorld, id: MeetingId): Promise<Result<Changing, Refusal>> {
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now) => {
      const { change, ...kept } = now;
      return change?.what === 'hand over' && !change.leaving && !stopped(world, now) ? kept : undefined;
    },
    write: (kept, etag) => world.meetings.update(kept, etag),
  });
  if (!saved.ok) return saved;
  const meeting = saved.value.value;
  return ok(meeting.change ? { state: 'another', meeting } : changed(world, meeting));
}
