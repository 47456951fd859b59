import type { Result } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Refusal } from '../ports/refusal.ts';
import { isPassing } from './mergeAndSave.ts';

/** Asks again, a little later each time, while the refusal is one that passes. Only for what is harmless to ask twice. */
export async function persist<T>(clock: Clock, ask: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  let answer = await ask();
  for (let turn = 0; turn < 4 && !answer.ok && isPassing(answer.reason); turn += 1) {
    await clock.wait(1000 * 2 ** turn);
    answer = await ask();
  }
  return answer;
}
