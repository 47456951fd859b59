import type { MadeEvent } from '../../domain/meeting/madeEvents.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { ChangingWorld } from './changing.ts';

/** Cancels an event, if the calendar holds it: one that is gone already has told everyone. */
export async function cancelOne(
  { events }: Pick<ChangingWorld, 'events'>,
  event: Pick<MadeEvent, 'key' | 'id'>,
  words: string,
): Promise<Result<void, Refusal>> {
  const now = await events.read(event);
  if (!now.ok) return now;
  return now.value ? events.cancel(now.value.id, words) : ok(undefined);
}
