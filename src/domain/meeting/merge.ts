import type { MeetingEvent } from './event.ts';

/** By the hybrid clock; two events of one time by their ids, so that every device has the same order. */
export const inOrder = (a: Ordered, b: Ordered): number => compare(a.at, b.at) || compare(a.id, b.id);

type Ordered = Pick<MeetingEvent, 'at' | 'id'>;

/**
 * The whole merge: set union by event id, in order. Commutative, associative and idempotent, so it does not matter
 * which file came first, came twice or comes tomorrow. One id with two contents cannot come from our own panels
 * (a copied event is copied whole); should it, the same one is chosen everywhere.
 */
export function merge(...lists: readonly (readonly MeetingEvent[])[]): readonly MeetingEvent[] {
  const byId = new Map<string, MeetingEvent>();
  for (const list of lists) {
    for (const event of list) {
      const other = byId.get(event.id);
      if (other === undefined || (other !== event && rank(event) < rank(other))) byId.set(event.id, event);
    }
  }
  return [...byId.values()].sort(inOrder);
}

/** Words that were taken out of one copy do not come back with another. */
const rank = (event: MeetingEvent): string =>
  (event.removed === undefined ? '1' : '0') + JSON.stringify(Object.entries(event).sort(([a], [b]) => compare(a, b)));

// Not localeCompare: the order may not depend on the device's language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
