import type { Clock } from '../ports/clock.ts';

/** Exchange takes four calls at a time from one mailbox, and 30 messages a minute; we keep below. */
const atOnce = 4;
const perMinute = 25;

/** Does the work for each thing, four at a time, and answers in the order of the things. */
export async function inFlight<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = [...things.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, worker));
  return results;
}

/** Gives out turns to send: 25 at once, each back a minute after it was taken. */
export function pace(clock: Clock): () => Promise<void> {
  const turns = Array.from({ length: perMinute }, () => Promise.resolve());
  return async () => {
    const free = turns.shift();
    const taken = Promise.resolve(free).then(() => clock.wait(60_000));
    turns.push(taken);
    await free;
  };
}
