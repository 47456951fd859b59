import type { Person } from '../domain/case/caseFile.ts';
import { type Diaries, notKnown } from '../domain/meeting/diary.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export interface ReadDiaries {
  /** Council people with an address; nobody else is asked for, so nobody else is in it. */
  readonly diaries: Diaries;
  /** Nothing was seen: everyone in `diaries` is not known, and times can be offered all the same. */
  readonly refusal?: Refusal;
}

/** When the council people among them are busy, from the first day to the last. Never fails: it knows less. */
export async function readDiaries(
  world: Pick<World, 'freeBusy'>,
  people: readonly Person[],
  first: PlainDate,
  last: PlainDate,
): Promise<ReadDiaries> {
  const council = people.flatMap(({ id, side, email }) => (side === 'council' && email ? [{ id, email }] : []));
  if (council.length === 0 || first > last) return { diaries: new Map() };
  const seen = await world.freeBusy.between([...new Set(council.map(({ email }) => email))], first, last);
  return {
    diaries: new Map(council.map(({ id, email }) => [id, (seen.ok && seen.value.get(email)) || notKnown])),
    ...(!seen.ok && { refusal: seen.reason }),
  };
}
