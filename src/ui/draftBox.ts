/** Boxes of text that this device keeps. The Device port is one. */
export interface DraftStore {
  draft(box: string): Promise<string>;
  keepDraft(box: string, text: string): Promise<void>;
}

export interface DraftView {
  readonly text: string;
  /** False until the device has answered: a box shows nothing and takes nothing before that. */
  readonly ready: boolean;
  /** The browser keeps nothing: say so, and go on. */
  readonly notKept: boolean;
}

export interface DraftBox {
  view(): DraftView;
  /** Calls back whenever `view()` has become another object. The first one makes the device be asked. */
  subscribe(listener: () => void): () => void;
  /** Does nothing before the box is ready: what the device has must not be written over by a key pressed too soon. */
  change(text: string): void;
}

/** A device that has not answered by then is taken to have refused: nobody may be kept from typing by a stuck disk. */
const answersWithin = 3000;

/** One box: read once, then shown and kept at each change. */
export function draftBox(store: DraftStore, box: string): DraftBox {
  const listeners = new Set<() => void>();
  let view: DraftView = { text: '', ready: false, notKept: false };
  let asked = false;
  let typed = false;
  /** Whether the device may be written to: not before it is known what would be written over. */
  let keeps = false;

  const show = (next: DraftView) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const notKept = () => show({ ...view, ready: true, notKept: true });

  function ask() {
    asked = true;
    const late = setTimeout(notKept, answersWithin);
    void store.draft(box).then(
      (text) => {
        clearTimeout(late);
        if (typed) return;
        keeps = true;
        show({ text, ready: true, notKept: false });
      },
      () => {
        clearTimeout(late);
        keeps = true;
        notKept();
      },
    );
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      if (!asked) ask();
      return () => listeners.delete(listener);
    },
    change(text) {
      if (!view.ready) return;
      typed = true;
      // Kept before it is shown: drawing may take its time.
      const kept = keeps ? store.keepDraft(box, text) : undefined;
      show({ ...view, text });
      void kept?.then(undefined, notKept);
    },
  };
}
