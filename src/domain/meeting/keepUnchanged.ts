import { sameValue } from '../sameValue.ts';
import type { MeetingRecord } from './record.ts';

/**
 * `now`, with everything of `before` in it that still says the same as the same object: each note, action and register,
 * and each list of them in which nothing changed. Folding makes all of them anew; a screen draws again only what became
 * another object.
 */
export function keepUnchanged(before: MeetingRecord, now: MeetingRecord): MeetingRecord {
  const names = Object.keys(now) as readonly (keyof MeetingRecord)[];
  const fields = names.map((name) => [name, keptField(before[name], now[name])]);
  return Object.fromEntries(fields) as MeetingRecord;
}

function keptField(before: unknown, now: unknown): unknown {
  if (now instanceof Map && before instanceof Map) return keptMap(before, now);
  if (Array.isArray(now) && Array.isArray(before)) return keptList(before, now);
  return kept(before, now);
}

const kept = (before: unknown, now: unknown): unknown => (sameValue(before, now) ? before : now);

function keptMap(
  before: ReadonlyMap<unknown, unknown>,
  now: ReadonlyMap<unknown, unknown>,
): ReadonlyMap<unknown, unknown> {
  const all = new Map([...now].map(([key, value]) => [key, kept(before.get(key), value)]));
  return sameMembers([...before.entries()].flat(), [...all.entries()].flat()) ? before : all;
}

function keptList(before: readonly Named[], now: readonly Named[]): readonly Named[] {
  const byId = new Map(before.map((one) => [one.id, one]));
  const all = now.map((one) => kept(byId.get(one.id), one) as Named);
  return sameMembers(before, all) ? before : all;
}

interface Named {
  readonly id: string;
}

const sameMembers = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((one, place) => one === now[place]);
