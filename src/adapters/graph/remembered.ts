import type { Refusal } from '../../app/ports/refusal.ts';
import type { Result } from '../../domain/result.ts';

export interface Remembered<T> {
  (): Promise<Result<T, Refusal>>;
  /** The next caller asks afresh. */
  forget(): void;
}

/** Asks once and shares the answer; after a failure the next caller asks again. */
export function remembered<T>(ask: () => Promise<Result<T, Refusal>>): Remembered<T> {
  let asked: Promise<Result<T, Refusal>> | undefined;
  const read = () => {
    asked ??= ask().then((answer) => {
      if (!answer.ok) asked = undefined;
      return answer;
    });
    return asked;
  };
  const forget = () => {
    asked = undefined;
  };
  return Object.assign(read, { forget });
}
