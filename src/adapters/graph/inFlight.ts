/** Runs at most `limit` of the jobs handed to it at a time, in the order they came. */
export function inFlight(limit: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      // A slot is handed on rather than given back, so that nobody can slip in before the one who waited.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
