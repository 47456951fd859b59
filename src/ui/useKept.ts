import { useEffect, useSyncExternalStore } from 'react';

/** Something this device has a copy of: shown at once, then as it is now. */
interface KeptStore<V> {
  view(): V;
  subscribe(listener: () => void): () => void;
  read(): Promise<void>;
  refresh(): Promise<void>;
}

/** First what this device has, then as Microsoft 365 has it. `opened` is called once both were tried. */
export function useKept<V extends { readonly rows: readonly unknown[] | undefined }>(
  store: KeptStore<V>,
  opened: () => void = () => undefined,
): V {
  const view = useSyncExternalStore(store.subscribe, store.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening of the screen
  useEffect(() => {
    let open = true;
    void store.read().then(async () => {
      // What this device has is on screen before sign-in and Graph are even fetched.
      if (open && store.view().rows?.length) await painted();
      if (open) await store.refresh();
      if (open) opened();
    });
    return () => {
      open = false;
    };
  }, [store]);
  return view;
}

/** Resolves once the browser has painted, or at once where nothing is painted because the page is hidden. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
