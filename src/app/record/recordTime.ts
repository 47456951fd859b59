import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';

/** The device's time, put right by SharePoint's. */
export interface RecordTime {
  now(): Instant;
  /** False until SharePoint has said what time it is. */
  certain(): boolean;
  /** `stamp` is when SharePoint says it did what was asked at `asked`, by the uncorrected device, and answered just now. */
  learn(stamp: Instant, asked: Instant): void;
}

/** SharePoint stamps whole seconds. */
const grain = 1000;
/** An answer that took longer says too little about when its work was done. */
const slowest = 10_000;

export function recordTime(clock: Clock): RecordTime {
  let offset = 0;
  let certain = false;
  return {
    now: () => instantAt(epochMilliseconds(clock.now()) + offset),
    certain: () => certain,
    learn(stamp, asked) {
      const from = epochMilliseconds(asked);
      const until = epochMilliseconds(clock.now());
      if (until - from > slowest || until < from) return;
      const seen = epochMilliseconds(stamp);
      const possible = seen >= from - grain && seen <= until + grain;
      // A clock that may be right is left alone: correcting it by less than we can measure would only make it jump.
      offset = possible ? 0 : seen - Math.round((from + until) / 2);
      certain = true;
    },
  };
}
