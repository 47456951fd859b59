import type { MeetingEvent } from './event.ts';
import { heads, wordsOf } from './heads.ts';
import type { Register, Written } from './record.ts';

/**
 * The last write of one tick, presence, date or reason. What someone else had set and the writer had not seen stays
 * beside it, unless both say the same.
 */
export function foldRegister<E extends MeetingEvent>(ordered: readonly [E, ...E[]]): Register<E['value']> {
  const last = ordered[ordered.length - 1]!;
  const loser = heads(ordered).findLast((event) => event.by !== last.by && wordsOf(event) !== wordsOf(last));
  return {
    value: last.value,
    ...writtenBy(last),
    ...(loser ? { over: { value: loser.value, ...writtenBy(loser) } } : {}),
  };
}

export const writtenBy = ({ id, at, by, wall, certain, removed }: MeetingEvent): Written => ({
  eventId: id,
  at,
  by,
  wall,
  certain,
  ...(removed !== undefined && { removed }),
});
