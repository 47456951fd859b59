import type { Identity } from '../ports/identity.ts';

const longest = 60_000;

/**
 * Milliseconds to wait after so many refusals in a row: about 5, 10, 20 s… up to a minute. A quarter more or less by
 * chance, so that the panels of one meeting do not all come back at once.
 */
export function backoff(refusals: number, identity: Pick<Identity, 'newId'>): number {
  const chance = Number.parseInt(identity.newId().slice(0, 4), 16) / 0xffff;
  return Math.round(Math.min(longest, 5000 * 2 ** (refusals - 1)) * (0.75 + chance / 2));
}
