import { useState } from 'react';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';
import { focusField } from './focusField.ts';

/** What was removed from a list here and can still be put back, with where it stood. */
export interface Removed<T> {
  readonly item: T;
  readonly index: number;
}

export const undoPath = (id: string) => `${id}/undo`;

/** Removing from a list, and undoing it. Focus goes to Undo, and back into what was put back. */
export function useRemoved<T extends { readonly id: string }>(
  list: readonly T[],
  setList: (change: (list: readonly T[]) => readonly T[]) => void,
  nameOf: (item: T) => string,
) {
  const [removed, setRemoved] = useState<readonly Removed<T>[]>([]);
  const announce = useAnnounce();
  const open = removed.filter(({ item }) => !list.some(({ id }) => id === item.id));
  return {
    removed: open,
    remove: (item: T) => {
      setRemoved((was) => [...was.filter((one) => one.item.id !== item.id), { item, index: list.indexOf(item) }]);
      setList((was) => was.filter(({ id }) => id !== item.id));
      announce(`${nameOf(item)} removed`);
      focusField(undoPath(item.id));
    },
    undo: ({ item, index }: Removed<T>) => {
      setList((was) => [...was.slice(0, index), item, ...was.slice(index)]);
      focusField(`${item.id}/name`);
    },
  };
}
