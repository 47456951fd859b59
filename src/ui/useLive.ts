import { useEffect, useState, useSyncExternalStore } from 'react';

/** Something that is opened, changes by itself, rests while the page is hidden, and is closed. */
export interface LiveThing<V> {
  view(): V;
  subscribe(listener: () => void): () => void;
  setVisible(visible: boolean): void;
  close(): Promise<void>;
}

const never = () => () => undefined;
const nothing = () => undefined;

/** It, while this screen is open; `open` keeps its identity as long as the same is meant. Undefined until it answers. */
export function useLive<V, T extends LiveThing<V>>(
  open: () => Promise<T>,
): { readonly live: T; readonly view: V } | undefined {
  const [live, setLive] = useState<T | undefined>();

  useEffect(() => {
    let opened: T | undefined;
    let gone = false;
    void open().then((thing) => {
      opened = thing;
      if (gone) void thing.close();
      else setLive(thing);
    });
    const seen = () => opened?.setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', seen);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', seen);
      setLive(undefined);
      void opened?.close();
    };
  }, [open]);

  const view = useSyncExternalStore<V | undefined>(live?.subscribe ?? never, live?.view ?? nothing);
  return live && view !== undefined ? { live, view } : undefined;
}
