import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { stopped } from './changing/beginChange.ts';
import { carryOut, changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import { takeOver } from './takeOver.ts';

/** Goes on with a change that was begun and not known to be finished. `done` when there is none. */
export async function continueChange(world: ChangingWorld, id: MeetingId): Promise<Result<Changing, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  const meeting = item.value.value;
  if (!meeting.change) return ok(changed(world, meeting));
  if (meeting.change.what === 'hand over') return goOnHandingOver(world, meeting);
  const why = stopped(world, meeting);
  return why ? ok({ state: why, meeting }) : carryOut(world, item.value);
}

/** The person it is offered to goes on with it; whoever offered it waits. */
async function goOnHandingOver(world: ChangingWorld, meeting: Meeting): Promise<Result<Changing, Refusal>> {
  const { change } = meeting;
  if (change?.what !== 'hand over') return ok(changed(world, meeting));
  if (change.to.id === world.identity.me.id) return takeOver(world, meeting.id, change);
  return ok({ state: change.leaving ? 'another' : 'waiting', meeting });
}
