import { useCallback, useEffect, useRef, useState } from 'react';

/** A box of text that this device keeps. The Device port is one. */
export interface DraftStore {
  draft(box: string): Promise<string>;
  keepDraft(box: string, text: string): Promise<void>;
}

export interface Draft {
  readonly text: string;
  /** False until the device has answered: nothing may be shown over what is still to come. */
  readonly ready: boolean;
  /** The browser keeps nothing: say so, and go on. */
  readonly notKept: boolean;
  readonly change: (text: string) => void;
}

/** Text typed and not yet added: on the device at each change, and there again after a reload or a killed tab. */
export function useDraft(store: DraftStore, box: string): Draft {
  const [state, setState] = useState({ box, text: '', ready: false, notKept: false });
  const typed = useRef(false);
  useEffect(() => {
    let open = true;
    typed.current = false;
    const answered = (text: string, notKept: boolean) => {
      if (open) setState((was) => ({ box, text: typed.current ? was.text : text, ready: true, notKept }));
    };
    void store.draft(box).then(
      (text) => answered(text, false),
      () => answered('', true),
    );
    return () => {
      open = false;
    };
  }, [store, box]);

  const change = useCallback(
    (text: string) => {
      typed.current = true;
      setState((was) => ({ box, text, ready: was.box === box && was.ready, notKept: was.notKept }));
      void store.keepDraft(box, text).then(undefined, () => setState((was) => ({ ...was, notKept: true })));
    },
    [store, box],
  );

  const current = state.box === box;
  return {
    text: current ? state.text : '',
    ready: current && state.ready,
    notKept: state.notKept,
    change,
  };
}
