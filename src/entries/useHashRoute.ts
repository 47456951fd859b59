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

/** For links: `#/case/LH-4163`. */
export const hashOf = (...parts: readonly string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export const goTo = (...parts: readonly string[]): void => {
  window.location.hash = hashOf(...parts);
};
