import type { Clock } from '../../src/app/ports/clock.ts';
import { type Instant, instant } from '../../src/domain/time/instant.ts';
import { dateInLondon } from '../../src/domain/time/londonTime.ts';

/** A clock that stands still until it is told to go on: waits end in their order, each before the next begins. */
export interface SteppedClock {
  /** What one device reads off it, `wrongBy` milliseconds off. */
  as(wrongBy?: number): Clock;
  pass(milliseconds: number): Promise<void>;
}

/** `settled` resolves once whatever a wait has set going has come to rest. */
export function steppedClock(
  time: { readonly read: () => string; readonly set: (iso: string) => void },
  settled: () => Promise<void>,
): SteppedClock {
  let waits: { readonly until: number; readonly end: () => void }[] = [];
  const milliseconds = () => Date.parse(time.read());
  const set = (to: number) => time.set(new Date(to).toISOString());

  return {
    as: (wrongBy = 0) => {
      const now = (): Instant => instant(new Date(milliseconds() + wrongBy).toISOString());
      return {
        now,
        today: () => dateInLondon(now()),
        wait: (length) => new Promise((end) => waits.push({ until: milliseconds() + length, end })),
      };
    },
    async pass(length) {
      const until = milliseconds() + length;
      await settled();
      for (;;) {
        const [next] = waits.filter((wait) => wait.until <= until).sort((a, b) => a.until - b.until);
        if (!next) break;
        waits = waits.filter((wait) => wait !== next);
        set(Math.max(milliseconds(), next.until));
        next.end();
        await settled();
      }
      set(Math.max(milliseconds(), until));
    },
  };
}
