import { fail, type Result } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';

/** A refusal that may be gone in a moment, so that the same is worth doing again. */
export const isPassing = ({ kind }: Refusal): boolean =>
  kind === 'changed elsewhere' || kind === 'busy' || kind === 'no answer';

const tries = 6;

/**
 * Reads, changes and writes with the eTag that was read, again and again until nobody saved in between. `change` works
 * on what is there now and answers undefined when there is nothing to do, which also makes a lost answer harmless.
 */
export async function mergeAndSave<T>(
  clock: Clock,
  stored: {
    readonly read: () => Promise<Result<Versioned<T>, Refusal>>;
    readonly change: (value: T) => T | undefined;
    readonly write: (value: T, etag: string) => Promise<Result<Versioned<T>, Refusal>>;
  },
): Promise<Result<Versioned<T>, Refusal>> {
  let refused: Refusal = { kind: 'busy' };
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await clock.wait(refused.kind === 'changed elsewhere' ? 200 * turn : 1000 * 2 ** (turn - 1));
    const now = await stored.read();
    if (now.ok) {
      const changed = stored.change(now.value.value);
      if (changed === undefined) return now;
      const saved = await stored.write(changed, now.value.etag);
      if (saved.ok) return saved;
      refused = saved.reason;
    } else {
      refused = now.reason;
    }
    if (!isPassing(refused)) break;
  }
  return fail(refused);
}
