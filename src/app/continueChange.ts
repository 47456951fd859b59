import type { MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { stopped } from './changing/beginChange.ts';
import { carryOut, changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';

/** Goes on with a change that was begun and not known to be finished. `done` when there is none. */
export async function continueChange(world: ChangingWorld, id: MeetingId): Promise<Result<Changing, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  const meeting = item.value.value;
  if (!meeting.change) return ok(changed(world, meeting));
  const why = stopped(world, meeting);
  return why ? ok({ state: why, meeting }) : carryOut(world, item.value);
}
