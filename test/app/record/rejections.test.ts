import { expect, it } from 'vitest';
import type { Clock } from '../../../src/app/ports/clock.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { recordPolling } from '../../../src/app/record/recordPolling.ts';
import { recordSending } from '../../../src/app/record/recordSending.ts';
import { ok, type Result } from '../../../src/domain/result.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { tansy } from '../../builders/elfrida.ts';

const clock: Clock = {
  now: () => instant('2027-01-04T10:00:00.000Z'),
  today: () => day('2027-01-04'),
  wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
};
const world = { clock, identity: { me: tansy, newId: () => 'ff', sha256: async () => '' } };

/** Rejects at first, as nothing of ours should and something always can. */
function failingOnce() {
  let calls = 0;
  const ask = async (): Promise<Result<void, Refusal>> => {
    calls += 1;
    if (calls === 1) throw new Error('Loading chunk failed');
    return ok(undefined);
  };
  return { ask, calls: () => calls };
}

it('Sending that breaks off says so, and is tried again by itself', async () => {
  const { ask, calls } = failingOnce();
  const reasons: unknown[] = [];
  const sending = recordSending(world, { flush: ask }, { list: () => [] }, () => reasons.push(sending.why()));
  await sending.now();
  await expect.poll(calls).toBe(2);
  await expect.poll(() => reasons).toEqual([{ kind: 'no answer' }, undefined]);
});

it('Reading that breaks off is tried again', async () => {
  const { ask, calls } = failingOnce();
  const polling = recordPolling(world, ask, () => false);
  polling.setVisible(true);
  await expect.poll(calls).toBeGreaterThan(2);
  polling.stop();
});
