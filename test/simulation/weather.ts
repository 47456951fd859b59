import type { Seeded } from './seeded.ts';

/** How often what goes wrong, as chances of one request. */
export interface Weather {
  readonly loseBefore: number;
  readonly loseAfter: number;
  /** A write that is carried out long after its sender gave up. */
  readonly late: number;
  /** Carried out twice; either answer may be the one that is heard. */
  readonly twice: number;
  readonly busy: number;
  readonly slow: number;
  /** A listing from a copy that is some seconds behind. */
  readonly lag: number;
}

const calm: Weather = { loseBefore: 0, loseAfter: 0, late: 0, twice: 0, busy: 0, slow: 0.01, lag: 0 };

/** A history's weather: calm, everything at a time, or one thing very often. */
export function weatherOf(random: Seeded, honours: boolean): Weather {
  const kind = random.next();
  if (kind < 0.08) return calm;
  const often = () => random.next() * 0.12;
  // A copy that is behind and a site that takes any version are two different sites.
  const lag = honours && random.chance(0.3) ? random.next() * 0.2 : 0;
  if (kind < 0.65)
    return {
      loseBefore: often(),
      loseAfter: often(),
      late: often(),
      twice: often(),
      busy: often(),
      slow: often(),
      lag,
    };
  const one = random.pick(['loseBefore', 'loseAfter', 'late', 'twice', 'busy', 'slow'] as const);
  return { ...calm, lag, [one]: 0.15 + random.next() * 0.35 };
}

export const fairWeather = calm;
