/** A port whose code is fetched when it is first asked: what Today shows from the cache must not wait for it. */
export function lazyPort<T extends object>(load: () => Promise<T>): T {
  return new Proxy({} as T, {
    get: (_target, name) => {
      // Awaiting the port itself must not look like calling it.
      if (name === 'then') return undefined;
      return async (...args: unknown[]) => {
        const port = (await load()) as Record<PropertyKey, (...args: unknown[]) => unknown>;
        return port[name]?.(...args);
      };
    },
  });
}
