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
  const sameWords = groupByWords(ordered);
  const seen = new Set<number>();
  ordered.forEach((event, place) => {
    for (const id of event.basedOn ?? []) {
      const base = placeOf.get(id);
      if (base === undefined || base >= place) continue;
      // Places only grow, so each group is walked once in all.
      const group = sameWords.get(wordsOf(ordered[base]!))!;
      while (group.next < group.places.length && group.places[group.next]! < place) {
        seen.add(group.places[group.next]!);
        group.next += 1;
      }
    }
  });
  return ordered.filter((_, place) => !seen.has(place));
}

function groupByWords(events: readonly OneTarget[]): ReadonlyMap<string, { readonly places: number[]; next: number }> {
  const groups = new Map<string, { readonly places: number[]; next: number }>();
  events.forEach((event, place) => {
    const words = wordsOf(event);
    const group = groups.get(words);
    if (group) group.places.push(place);
    else groups.set(words, { places: [place], next: 0 });
  });
  return groups;
}

/** Type and value as one text, in whatever order the fields were written. */
export const wordsOf = ({ type, value }: Pick<OneTarget, 'type' | 'value'>): string =>
  typeof value === 'object' && value !== null
    ? `${type} ${JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))}`
    : `${type} ${JSON.stringify(value)}`;
