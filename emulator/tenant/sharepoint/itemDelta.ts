import type { Answer, GraphCall } from '../area.ts';
import { delta } from './delta.ts';
import { itemJson } from './itemJson.ts';
import type { StoredList } from './stored.ts';

/** `…/items/delta`: each item's latest state, and deletions by id. */
export function itemDelta(call: GraphCall, list: StoredList): Answer {
  return delta(call, {
    id: list.id,
    changes: list.changes,
    entries: Object.values(list.items),
    json: (item) => itemJson(call, list, item),
  });
}
