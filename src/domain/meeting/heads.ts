import type { MeetingEvent } from './event.ts';

type OneTarget = Pick<MeetingEvent, 'id' | 'type' | 'value' | 'basedOn'>;

/**
 * What nobody has written over, of all events about one thing, in order. One of them: everybody had seen everything.
 * More: people wrote without having seen each other.
 *
 * `basedOn` counts only when it points back: a file that says otherwise cannot make a circle. The same words as
 * something that was seen count as seen.
 */
export function heads<E extends OneTarget>(ordered: readonly E[]): readonly E[] {
  const placeOf = new Map(ordered.map((event, place) => [event.id, place]));
  /** By the place of what was written over: the last place that says so. */
  const writtenOver = new Map<number, number>();
  ordered.forEach((event, place) => {
    for (const id of event.basedOn ?? []) {
      const base = placeOf.get(id);
      if (base !== undefined && base < place) writtenOver.set(base, place);
    }
  });
  const left = ordered.flatMap((event, place) => (writtenOver.has(place) ? [] : [{ event, place }]));
  // Nearly always only the last is left, and no words have to be compared.
  if (left.length < 2) return left.map(({ event }) => event);
  const lastSeen = new Map<string, number>();
  for (const [base, by] of writtenOver) {
    const words = wordsOf(ordered[base]!);
    lastSeen.set(words, Math.max(lastSeen.get(words) ?? 0, by));
  }
  return left.flatMap(({ event, place }) => ((lastSeen.get(wordsOf(event)) ?? 0) > place ? [] : [event]));
}

const known = new WeakMap<object, string>();

/** Type and value as one text, in whatever order the fields were written. Events never change: each is read once. */
export function wordsOf(event: Pick<OneTarget, 'type' | 'value'>): string {
  const words = known.get(event) ?? inText(event);
  known.set(event, words);
  return words;
}

const inText = ({ type, value }: Pick<OneTarget, 'type' | 'value'>): string =>
  typeof value === 'object' && value !== null
    ? `${type} ${JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))}`
    : `${type} ${JSON.stringify(value)}`;
