import { togetherThoughApart } from '../domain/meeting/eventsOf.ts';
import type { Asked, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { planOf } from '../domain/meeting/meetingPlan.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { beginChange } from './changing/beginChange.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';

/**
 * Asks further people to a booked meeting, or no longer asks some. Only they are told. Somebody who is kept apart gets
 * an event of their own, and loses that one alone.
 */
export async function changePeople(
  world: ChangingWorld,
  id: MeetingId,
  wanted: { readonly to: Asked; readonly reason: string },
): Promise<Result<Changing, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  const meeting = item.value.value;
  const file = await persist(world.clock, () => world.folder.readCase(meeting.caseReference));
  if (!file.ok) return file;
  const together = togetherThoughApart(file.value.value, { ...planOf(meeting), ...wanted.to }, meeting.organiser);
  if (together.length > 0) return ok({ state: 'not apart', meeting, together });
  return beginChange(world, id, { what: 'people', ...wanted }, (now) => sameValue(whoIn(now), whoIn(wanted.to)));
}

const whoIn = ({ invited, apart }: Pick<Meeting, 'invited' | 'apart'>) => [
  [...invited].sort(),
  apart.map(({ person }) => person).sort(),
];
