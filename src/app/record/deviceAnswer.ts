import type { Clock } from '../ports/clock.ts';

/** A device that has not answered by then is taken to have refused: nothing may hang on a stuck disk. */
const deviceAnswersWithin = 3000;

/** Resolves to what the device answers; to undefined when it refuses, or does not answer soon. Never rejects. */
export function deviceAnswer<T>(
  clock: Pick<Clock, 'wait'>,
  asked: Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  return Promise.race([
    asked.then(
      (value) => ({ value }),
      () => undefined,
    ),
    clock.wait(deviceAnswersWithin).then(() => undefined),
  ]);
}
