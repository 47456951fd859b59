import { sameValue } from '../sameValue.ts';

/** One field that two people gave different values, or that only someone else changed. */
export interface Differed {
  readonly field: string;
  /** `theirs` without `yours`: only they changed it. */
  readonly kept: 'yours' | 'theirs';
  readonly both: boolean;
  readonly yours: unknown;
  readonly theirs: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Three-way merge of one record, field by field: what one side changed is taken, from either side. Lists of words or ids
 * are merged as sets, so that nobody's addition is lost. A field that both changed keeps yours, or the more careful of the
 * two where being wrong would hurt someone, and is told. Fields unknown to this app are merged like any other.
 */
export function mergeFields<T extends object>(
  was: T,
  yours: T,
  theirs: T,
  apart: readonly string[] = [],
): { readonly value: T; readonly differed: readonly Differed[] } {
  const [before, mine, other] = [was as Fields, yours as Fields, theirs as Fields];
  const merged: Record<string, unknown> = { ...other };
  const differed: Differed[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(mine), ...Object.keys(other)])) {
    if (apart.includes(field)) continue;
    const [a, b, c] = [before[field], mine[field], other[field]];
    const iChanged = !sameValue(a, b);
    const theyChanged = !sameValue(a, c);
    if (!iChanged && !theyChanged) continue;
    const sets = asSets(a, b, c);
    const both = iChanged && theyChanged && !sameValue(b, c) && sets === undefined;
    const kept = both ? moreCareful(field, b, c) : iChanged ? 'yours' : 'theirs';
    const value = sets ? mergedSet(sets) : kept === 'yours' ? b : c;
    if (value === undefined) delete merged[field];
    else merged[field] = value;
    if (both || (theyChanged && !sameValue(b, c))) differed.push({ field, kept, both, yours: b, theirs: c });
  }
  return { value: merged as T, differed };
}

type Sets = readonly [readonly string[], readonly string[], readonly string[]];

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const asSets = (...[a, b, c]: readonly [unknown, unknown, unknown]): Sets | undefined =>
  isWords(a) && isWords(b) && isWords(c) ? [a, b, c] : undefined;

/** Yours first: in a list of places the first is the one liked best. */
function mergedSet([was, yours, theirs]: Sets): readonly string[] {
  const inIt = (one: string) => (was.includes(one) ? yours.includes(one) && theirs.includes(one) : true);
  return [...new Set([...yours, ...theirs])].filter(inIt);
}

/** Consent that was not given, and paper instead of a mailbox that somebody else may read. */
function moreCareful(field: string, yours: unknown, theirs: unknown): 'yours' | 'theirs' {
  const careful = (value: unknown) => (field === 'papersBy' ? value === 'print' : !isGiven(value));
  if (field !== 'papersBy' && field !== 'consent') return 'yours';
  return careful(yours) || !careful(theirs) ? 'yours' : 'theirs';
}

const isGiven = (value: unknown): boolean =>
  value === 'given' || (typeof value === 'object' && value !== null && 'state' in value && value.state === 'given');
