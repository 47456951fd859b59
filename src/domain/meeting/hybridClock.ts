import type { Hlc } from './event.ts';

/**
 * A hybrid logical clock (Kulkarni and others, 2014) as text: `001797930300000.00002a.9f3c`, physical milliseconds,
 * a counter in base 36 and the opening's tag. Comparing the text compares the clock, so sorting needs no parsing.
 *
 * A tick is always after everything its panel has read, however wrong that panel's own clock is: one device a day
 * ahead takes the others' order with it, and nobody's later write loses to an earlier one. The price is that the
 * milliseconds mean nothing as a time. There is no bound on how far ahead a clock may be: ignoring a clock that is
 * ahead would leave ticks that nobody can take back.
 */
const shape = /^(\d{15})\.([0-9a-z]{6})\.([0-9a-z]{1,32})$/;
const lastCount = 36 ** 6 - 1;
/** The end of the year 9999: what an instant can say. Leaves room to count on past any clock we accept. */
const lastMillisecond = '253402300799999';

export const isHlc = (text: unknown): text is Hlc =>
  typeof text === 'string' && shape.test(text) && text.slice(0, lastMillisecond.length) <= lastMillisecond;

/** The next time of this device: after `last`, and not before its own clock. `tag` sets openings apart. */
export function tick(last: Hlc | undefined, wallMs: number, tag: string): Hlc {
  const wall = Math.max(0, Math.floor(wallMs));
  const parts = last === undefined ? null : shape.exec(last);
  const lastMs = parts ? Number(parts[1]) : -1;
  if (wall > lastMs) return write(wall, 0, tag);
  const count = Number.parseInt(parts?.[2] ?? '0', 36);
  return count < lastCount ? write(lastMs, count + 1, tag) : write(lastMs + 1, 0, tag);
}

/** What `last` becomes once `remote` has been read: the later of the two. */
export const receive = (last: Hlc | undefined, remote: Hlc): Hlc =>
  last === undefined || last < remote ? remote : last;

const write = (ms: number, count: number, tag: string): Hlc =>
  `${String(ms).padStart(15, '0')}.${count.toString(36).padStart(6, '0')}.${tag}`;
