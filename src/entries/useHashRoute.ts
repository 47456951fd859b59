import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The parts of the hash: `#/meeting/LH-4163/LH-4163-initial-1/run`. Routes carry ids, never names. */
export function useHashRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '' && !part.includes('%'));
}

export const goTo = (...parts: readonly string[]): void => {
  window.location.hash = `#/${parts.map(encodeURIComponent).join('/')}`;
};
