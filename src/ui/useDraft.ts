import { useMemo, useSyncExternalStore } from 'react';
import { type DraftStore, type DraftView, draftBox } from './draftBox.ts';
import { type BoxProps, boxProps } from './draftProps.ts';

export interface Draft extends DraftView {
  readonly change: (text: string) => void;
  /** For the one box that the text is typed in. */
  readonly box: BoxProps;
}

/**
 * Text typed and not yet added: on the device at each change, and there again after a reload or a killed tab. Nothing
 * that changes it may be used until `ready`: a change before that is dropped. `box` sees to it.
 */
export function useDraft(store: DraftStore, box: string): Draft {
  const draft = useMemo(() => draftBox(store, box), [store, box]);
  const view = useSyncExternalStore(draft.subscribe, draft.view, draft.view);
  return { ...view, change: draft.change, box: boxProps(view.ready, view.text, draft.change) };
}
