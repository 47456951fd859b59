import { askedNow, withChangeDone } from '../domain/meeting/change.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { stopped } from './changing/beginChange.ts';
import { changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import { peopleTouched } from './changing/peopleTouched.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';

/**
 * Lets go of an unfinished change of who is asked, because people in it are kept apart by now. The calendar is looked at
 * and not touched: what had already left is written down as done, and is changed from there. `another`: the change is of
 * a different kind.
 */
export async function dropChange(world: ChangingWorld, id: MeetingId): Promise<Result<Changing, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  const { value: meeting, etag } = item.value;
  const { change } = meeting;
  if (!change) return ok(changed(world, meeting));
  const why = stopped(world, meeting);
  if (why) return ok({ state: why, meeting });
  if (change.what !== 'people') return ok({ state: 'another', meeting });

  const touched = await persist(world.clock, () => peopleTouched(world, meeting, change.to));
  if (!touched.ok) return touched;
  const { to, made } = touched.value;
  const dropped = sameValue(to, askedNow(meeting))
    ? withoutChange(meeting)
    : withChangeDone({ ...meeting, change: { ...change, to } }, world.clock.now(), made);
  const saved = await world.meetings.update(dropped, etag);
  return saved.ok ? ok(changed(world, saved.value.value)) : saved;
}

function withoutChange({ change: _, ...rest }: Meeting): Meeting {
  return rest;
}
