import type { Answer } from './area.ts';
import { faultAnswer, faultsBefore } from './faultAnswers.ts';
import type { FaultBox, FaultKind, FaultTarget } from './faults.ts';

/**
 * Runs a request with whatever is to go wrong around it. Rejects with `TypeError('fetch failed')`, as `fetch` does,
 * when the connection is dropped.
 */
export async function withFaults(
  target: FaultTarget,
  faults: FaultBox,
  run: () => Promise<Answer>,
  more: readonly FaultKind[] = [],
): Promise<Answer> {
  const slow = faults.take(['slow'], target);
  if (slow) await new Promise((done) => setTimeout(done, slow.delay ?? 1000));
  if (faults.take(['drop before'], target)) throw new TypeError('fetch failed');
  const before = faults.take([...faultsBefore, ...more], target);
  if (before) return faultAnswer(before, target.path);

  const answer = await run();
  // What was refused has not been committed.
  if (answer.status >= 400) return answer;
  if (faults.take(['drop after commit'], target)) throw new TypeError('fetch failed');
  const lost = faults.take(['504 after commit'], target);
  return lost ? faultAnswer(lost, target.path) : answer;
}
