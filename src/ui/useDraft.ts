import { useMemo, useSyncExternalStore } from 'react';
import { type DraftStore, type DraftView, draftBox } from './draftBox.ts';

export interface Draft extends DraftView {
  readonly change: (text: string) => void;
}

/**
 * Text typed and not yet added: on the device at each change, and there again after a reload or a killed tab. A box is
 * read-only until `ready`.
 */
export function useDraft(store: DraftStore, box: string): Draft {
  const draft = useMemo(() => draftBox(store, box), [store, box]);
  const view = useSyncExternalStore(draft.subscribe, draft.view, draft.view);
  return { ...view, change: draft.change };
}
