import { hasEnded } from '../domain/case/heldFacts.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { daysBetween, type PlainDate } from '../domain/time/plainDate.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/**
 * Which meeting a Teams chat is about now. A chat can be shared by a series, so the day decides too: the nearest one,
 * today's before any other, a coming one before one that is as long past, and one that was called off last of all.
 * Undefined when the chat holds none of ours.
 */
export async function meetingOfChat(
  world: Pick<World, 'meetings' | 'clock'>,
  chatId: string,
): Promise<Result<Meeting | undefined, Refusal>> {
  const found = await world.meetings.ofChat(chatId);
  if (!found.ok) return found;
  const today = world.clock.today();
  const byNearness = found.value
    .map(({ value }) => value)
    .sort((a, b) => Number(hasEnded(a)) - Number(hasEnded(b)) || away(a, today) - away(b, today));
  return ok(byNearness[0]);
}

const away = ({ time }: Meeting, today: PlainDate): number => {
  const days = daysBetween(today, time.date);
  return days >= 0 ? days * 2 : -days * 2 + 1;
};
