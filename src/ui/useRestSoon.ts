import { useDeferredValue } from 'react';

/**
 * Of a long list the beginning at once, and the rest when that is on the screen and the browser has time: nobody who
 * opens it waits for what is further down. From then on all of it, also what is added later.
 */
export function useRestSoon<T>(list: readonly T[], first: number): readonly T[] {
  const whole = useDeferredValue(true, false);
  return whole ? list : list.slice(0, first);
}
