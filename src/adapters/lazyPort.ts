import type { Refusal } from '../app/ports/refusal.ts';
import { fail } from '../domain/result.ts';

/**
 * A port whose code is fetched when it is first asked: what Today shows from the cache must not wait for it. Only for a
 * port whose every call answers with a `Result`: where the code cannot be fetched that is `no answer`. Nothing was asked
 * then, and the next call may find the network back.
 */
export function lazyPort<T extends object>(load: () => Promise<T>): T {
  return new Proxy({} as T, {
    get: (_target, name) => {
      // Awaiting the port itself must not look like calling it.
      if (name === 'then') return undefined;
      return async (...args: unknown[]) => {
        const port = await load().catch(() => undefined);
        if (port === undefined) return fail<Refusal>({ kind: 'no answer' });
        return (port as Record<PropertyKey, (...args: unknown[]) => unknown>)[name]?.(...args);
      };
    },
  });
}
