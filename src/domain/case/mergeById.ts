import { sameValue } from '../sameValue.ts';
import { type Differed, mergeFields } from './mergeFields.ts';

export interface MergedList<T> {
  readonly items: readonly T[];
  readonly differed: readonly DifferedItem<T>[];
}

/** What differed in one item; `item` as it stands now, or as it last stood. */
export type DifferedItem<T> =
  | { readonly what: 'fields'; readonly item: T; readonly fields: readonly Differed[] }
  | {
      readonly what: 'added by them' | 'removed by them' | 'kept: they changed it' | 'kept: still needed';
      readonly item: T;
    };

/**
 * Merges two lists of people or children by id: additions of both, each item field by field. Someone you removed stays
 * when they were changed meanwhile, or when the case still `needs` them.
 */
export function mergeById<T extends { readonly id: string }>(
  was: readonly T[],
  yours: readonly T[],
  theirs: readonly T[],
  needs: (id: string) => boolean = () => false,
): MergedList<T> {
  const items: T[] = [];
  const differed: DifferedItem<T>[] = [];
  const find = (list: readonly T[], id: string) => list.find((one) => one.id === id);
  const keep = (item: T, what?: DifferedItem<T>) => {
    items.push(item);
    if (what) differed.push(what);
  };
  const ids = new Set([...yours, ...theirs].map(({ id }) => id));
  for (const id of ids) {
    const [before, mine, other] = [find(was, id), find(yours, id), find(theirs, id)];
    if (mine && other) {
      const merged = mergeFields(before ?? other, mine, other);
      keep(merged.value, fieldsOf(merged.value, merged.differed));
    } else if (mine) {
      // They removed it: gone, unless you changed it meanwhile; nothing typed is lost.
      if (!before || !sameValue(before, mine)) keep(mine);
      else differed.push({ what: 'removed by them', item: mine });
    } else if (other) {
      if (!before) keep(other, { what: 'added by them', item: other });
      else if (needs(id)) keep(other, { what: 'kept: still needed', item: other });
      else if (!sameValue(before, other)) keep(other, { what: 'kept: they changed it', item: other });
    }
  }
  return { items, differed };
}

const fieldsOf = <T>(item: T, fields: readonly Differed[]): DifferedItem<T> | undefined =>
  fields.length > 0 ? { what: 'fields', item, fields } : undefined;
