import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../domain/result.ts';

/** `value` stays while something newer is being read, and beside a refusal, so that a screen never goes blank twice. */
export interface Loaded<T, R> {
  readonly loading: boolean;
  readonly value?: T;
  readonly refusal?: R;
  /** Reads once more. Resolves when the answer is on screen. */
  readonly again: () => Promise<void>;
}

/** Reads something when the screen opens and whenever `key` changes. An answer that comes too late is dropped. */
export function useLoad<T, R>(key: string, load: () => Promise<Result<T, R>>): Loaded<T, R> {
  const [state, setState] = useState<Omit<Loaded<T, R>, 'again'> & { readonly key: string }>({ key, loading: true });
  const latest = useRef(load);
  const turn = useRef(0);
  useEffect(() => {
    latest.current = load;
  });

  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState((was) => (was.key === key ? { ...was, loading: true } : { key, loading: true }));
    const answer = await latest.current().then(
      (given) => given,
      // Ports refuse and do not reject. Should one all the same, the page says so instead of waiting for ever.
      (error: unknown) =>
        setState(() => {
          throw error;
        }),
    );
    if (mine !== turn.current || !answer) return;
    setState((was) =>
      answer.ok
        ? { key, loading: false, value: answer.value }
        : { key, loading: false, refusal: answer.reason, ...(was.value !== undefined && { value: was.value }) },
    );
  }, [key]);

  useEffect(() => {
    void again();
    return () => {
      turn.current += 1;
    };
  }, [again]);

  return state.key === key ? { ...state, again } : { loading: true, again };
}
