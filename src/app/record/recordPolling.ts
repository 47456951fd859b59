import { fail, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { backoff } from './backoff.ts';

/** Reads again and again while the panel can be seen. */
export interface RecordPolling {
  setVisible(visible: boolean): void;
  stop(): void;
}

const whileSomeoneWrites = 4000;
const whileQuiet = 15_000;

const broken = fail<Refusal>({ kind: 'no answer' });
const asAnswered = (answer: Result<unknown, Refusal>) => answer;

/** `read` is never run twice at a time by one loop; `lively` says whether someone wrote in the last minute. */
export function recordPolling(
  world: Pick<World, 'clock' | 'identity'>,
  read: () => Promise<Result<unknown, Refusal>>,
  lively: () => boolean,
): RecordPolling {
  /** Waits cannot be called off: a loop ends when it is no longer the latest. */
  let loop = 0;
  let stopped = false;
  let visible = false;

  async function poll(which: number) {
    let refusals = 0;
    while (which === loop) {
      // Ports refuse and do not reject; should one all the same, the loop goes on.
      const answer = await read().then(asAnswered, () => broken);
      refusals = answer.ok ? 0 : refusals + 1;
      const pause = lively() ? whileSomeoneWrites : whileQuiet;
      await world.clock.wait(answer.ok ? pause : backoff(refusals, world.identity));
    }
  }

  return {
    setVisible(nowVisible) {
      if (stopped || nowVisible === visible) return;
      visible = nowVisible;
      loop += 1;
      if (visible) void poll(loop);
    },
    stop() {
      stopped = true;
      loop += 1;
    },
  };
}
