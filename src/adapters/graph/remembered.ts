import type { Refusal } from '../../app/ports/refusal.ts';
import type { Result } from '../../domain/result.ts';

/** Asks once and shares the answer; after a failure the next caller asks again. */
export function remembered<T>(ask: () => Promise<Result<T, Refusal>>): () => Promise<Result<T, Refusal>> {
  let asked: Promise<Result<T, Refusal>> | undefined;
  return () => {
    asked ??= ask().then((answer) => {
      if (!answer.ok) asked = undefined;
      return answer;
    });
    return asked;
  };
}
