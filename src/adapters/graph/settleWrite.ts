import type { Refusal, Versioned } from '../../app/ports/refusal.ts';
import { fail, type Result } from '../../domain/result.ts';

export interface ConditionalWrite<T> {
  /** Writes with `If-Match`, or with "fail if there" when `etag` is undefined. Not retried after silence by itself. */
  readonly write: () => Promise<Result<Versioned<T>, Refusal>>;
  readonly read: () => Promise<Result<Versioned<T>, Refusal>>;
  /** Whether what is there is what we meant to write. */
  readonly same: (there: T) => boolean;
  readonly etag: string | undefined;
}

const tries = 3;

/**
 * A conditional write that is not fooled by a lost answer. Repeating one blindly would meet its own first try as a 412
 * and call it somebody else's; so after silence it looks, and only what is not there is written again.
 */
export async function settleWrite<T>({
  write,
  read,
  same,
  etag,
}: ConditionalWrite<T>): Promise<Result<Versioned<T>, Refusal>> {
  for (let count = 0; count < tries; count += 1) {
    const written = await write();
    if (written.ok) return written;
    const silent = written.reason.kind === 'no answer';
    // A 412 without silence before it is what it says.
    if (!silent && !(count > 0 && written.reason.kind === 'changed elsewhere')) return written;
    const there = await read();
    if (there.ok) {
      if (same(there.value.value)) return there;
      if (there.value.etag !== etag) return fail({ kind: 'changed elsewhere' });
    } else if (there.reason.kind !== 'not found') {
      return fail({ kind: 'no answer' });
    } else if (etag !== undefined) {
      return there;
    }
  }
  return fail({ kind: 'no answer' });
}
