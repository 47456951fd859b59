import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/**
 * Throws away drafts in our folder that will never be sent: someone else took the item over, or it records another
 * draft. A draft whose item is still to come to it stays. Resolves to how many went. Run when the app opens.
 */
export async function tidyDrafts(
  world: Pick<World, 'identity' | 'sends' | 'mailbox'>,
): Promise<Result<number, Refusal>> {
  const left = await world.mailbox.leftDrafts();
  if (!left.ok) return left;
  let removed = 0;
  for (const draft of left.value) {
    const item = await world.sends.read(draft.key);
    if (!item.ok) continue;
    const mine = item.value.value.owner.id === world.identity.me.id;
    const recorded = item.value.value.draftId;
    const unrecorded = item.value.value.state === 'planned' && recorded === undefined;
    const over = item.value.value.ended !== undefined;
    if (mine && !over && (recorded === draft.id || unrecorded)) continue;
    const gone = await world.mailbox.remove(draft.id);
    if (!gone.ok) return gone;
    removed += 1;
  }
  return ok(removed);
}
