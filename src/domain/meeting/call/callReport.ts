import type { Instant } from '../../time/instant.ts';
import { shortHash } from './shortHash.ts';

/** From joining a call to leaving it. */
export interface Stay {
  readonly from: Instant;
  readonly until: Instant;
}

/** Somebody in a call as Teams' attendance report has them. */
export interface InReport {
  /** Entra object id. Absent for guests and people on the phone. */
  readonly accountId?: string;
  readonly address?: string;
  /** As the account is called, as a guest typed it, or a number with its end hidden. May be empty. */
  readonly name: string;
  readonly role: 'organiser' | 'presenter' | 'attendee' | 'not told';
  /** In any order. Empty where the council shows no times. */
  readonly stays: readonly Stay[];
}

/** Teams makes one report each time the call ends: a meeting whose call broke off has several. */
export type CallReport = readonly InReport[];

/** Somebody in the call, out of all its reports. */
export interface InCall extends InReport {
  /**
   * The same in each reading of the same reports: `account …`, `address …` or `name …`. Answers stand under it in the log,
   * so that a typed name and an address are hashed: a removed guest's name would stay there for good.
   */
  readonly key: string;
  /** The key in the days when names stood in it: answers from then are found under it. */
  readonly oldKey: string;
  /** Oldest first, none touching the next. */
  readonly stays: readonly Stay[];
}

/**
 * Everyone in the reports, once. Accounts and addresses say who is the same; a typed name does too, unless two of that
 * name were there at one time: then they are two.
 */
export function everyoneIn(reports: readonly CallReport[]): readonly InCall[] {
  const found = new Map<string, InCall>();
  for (const person of reports.flat()) {
    const oldKey = keyOf(person, found);
    const before = found.get(oldKey);
    const stays = joined([...(before?.stays ?? []), ...person.stays]);
    const keys = { key: hashed(oldKey), oldKey };
    found.set(oldKey, { ...(before ?? person), ...keys, role: higher(before?.role, person.role), stays });
  }
  return [...found.values()];
}

function keyOf(person: InReport, found: ReadonlyMap<string, InCall>): string {
  if (person.accountId !== undefined) return `account ${person.accountId}`;
  if (person.address !== undefined) return `address ${person.address.toLowerCase()}`;
  const name = `name ${plainName(person.name)}`;
  for (let other = 1; ; other += 1) {
    const key = other === 1 ? name : `${name} ${other}`;
    const there = found.get(key);
    if (!there || !person.stays.some((stay) => there.stays.some((one) => overlap(one, stay)))) return key;
  }
}

const hashed = (key: string): string =>
  key.replace(/^(address|name) (.*)$/s, (_, kind: string, who: string) => `${kind} ${shortHash(who)}`);

/** A typed name without what Teams puts behind it, and without case: `Marigold Fay (Guest)` is `marigold fay`. */
export const plainName = (name: string): string =>
  name
    .replace(/\s*\((guest|unverified|external)\)\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export const overlap = (one: Stay, other: Stay): boolean => one.from < other.until && other.from < one.until;

function joined(stays: readonly Stay[]): readonly Stay[] {
  const all: Stay[] = [];
  for (const stay of stays.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (!last || last.until < stay.from) all.push(stay);
    else if (stay.until > last.until) all[all.length - 1] = { from: last.from, until: stay.until };
  }
  return all;
}

const ranks: readonly InReport['role'][] = ['not told', 'attendee', 'presenter', 'organiser'];
const higher = (one: InReport['role'] | undefined, other: InReport['role']): InReport['role'] =>
  one !== undefined && ranks.indexOf(one) > ranks.indexOf(other) ? one : other;
