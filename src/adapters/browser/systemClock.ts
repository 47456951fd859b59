import type { Clock } from '../../app/ports/clock.ts';
import { type Instant, instant } from '../../domain/time/instant.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';

/** The device's clock. With `start` it runs from that moment on instead: the emulator's time is not today's. */
export function systemClock(start?: string): Clock {
  const ahead = start === undefined ? 0 : new Date(start).getTime() - Date.now();
  const now = (): Instant => instant(new Date(Date.now() + ahead).toISOString());
  return {
    now,
    today: () => dateInLondon(now()),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
