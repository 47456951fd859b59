import { useCallback, useState } from 'react';
import type { LiveRecord } from '../../app/liveRecord.ts';
import type { ActionText, NoteText } from '../../domain/meeting/event.ts';
import { changeButton, focusSoon, itemTitle, planTitle } from './focusSoon.ts';

export interface TakenNote {
  readonly target: string;
  readonly value: NoteText;
}

export interface TakenAction {
  readonly target: string;
  readonly value: ActionText;
}

/** What was taken back in this opening and can still be put back, notes and actions apart. */
export interface TakenBack<T> {
  readonly list: readonly T[];
  /** The same function for as long as it is the same record. */
  readonly add: (taken: T) => void;
  readonly undo: (taken: T) => void;
}

export function useTakenNotes(live: LiveRecord): TakenBack<TakenNote> {
  const [list, setList] = useState<readonly TakenNote[]>([]);
  const add = useCallback(
    (taken: TakenNote) => {
      setList((was) => [...was, taken]);
      void live.add({ type: 'note withdrawn', target: taken.target, value: true });
    },
    [live],
  );
  return {
    list,
    add,
    // Until it is in the record again its line stays: something has to be there that focus can be on.
    undo: (taken) =>
      void live.add({ type: 'note', target: taken.target, value: taken.value }).then(() => {
        setList((was) => was.filter((each) => each !== taken));
        focusSoon(changeButton(taken.target), itemTitle);
      }),
  };
}

export function useTakenActions(live: LiveRecord): TakenBack<TakenAction> {
  const [list, setList] = useState<readonly TakenAction[]>([]);
  const add = useCallback(
    (taken: TakenAction) => {
      setList((was) => [...was, taken]);
      void live.add({ type: 'action withdrawn', target: taken.target, value: true });
    },
    [live],
  );
  return {
    list,
    add,
    undo: (taken) =>
      void live.add({ type: 'action', target: taken.target, value: taken.value }).then(() => {
        setList((was) => was.filter((each) => each !== taken));
        focusSoon(changeButton(taken.target), planTitle);
      }),
  };
}
