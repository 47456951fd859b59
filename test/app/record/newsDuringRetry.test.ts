import { expect, it } from 'vitest';
import type { Clock } from '../../../src/app/ports/clock.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { recordSending } from '../../../src/app/record/recordSending.ts';
import { fail, ok, type Result } from '../../../src/domain/result.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { tansy } from '../../builders/elfrida.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const identity = { me: tansy, newId: () => 'ff', sha256: async () => '' };

const waiting = { list: () => eventsOf([{ type: 'tick', target: 'LEI-A01', value: true }]) };

/** A writer whose every try ends when the test says how. */
function slowWriter() {
  const tries: ((answer: Result<void, Refusal>) => void)[] = [];
  const writer = { flush: () => new Promise<Result<void, Refusal>>((resolve) => tries.push(resolve)) };
  return { writer, tries };
}

/** Waits end when the test says so. */
function heldClock() {
  const waits: { readonly length: number; readonly end: () => void }[] = [];
  const clock: Clock = {
    now: () => instant('2027-01-04T10:00:00.000Z'),
    today: () => day('2027-01-04'),
    wait: (length) => new Promise((end) => waits.push({ length, end })),
  };
  const end = async (fits: (length: number) => boolean) => {
    for (const wait of waits.splice(0)) fits(wait.length) ? wait.end() : waits.push(wait);
    await settled();
  };
  return { clock, end };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const isRetry = (length: number) => length !== 1500 && length !== 5000;

for (const pace of ['at once', 'after a pause'] as const) {
  it(`What is to go ${pace} and comes while a retry is under way goes after it`, async () => {
    const { writer, tries } = slowWriter();
    const { clock, end } = heldClock();
    const sending = recordSending({ clock, identity }, writer, waiting, () => {});
    sending.soon('at once');
    tries[0]!(fail({ kind: 'busy' }));
    await settled();
    await end(isRetry);
    expect(tries).toHaveLength(2);
    // The retry took what waited when it began.
    sending.soon(pace);
    tries[1]!(ok(undefined));
    await settled();
    await end(() => true);
    expect(tries).toHaveLength(3);
  });
}

it('What was typed before a refusal goes with what the retry did not take', async () => {
  const { writer, tries } = slowWriter();
  const { clock, end } = heldClock();
  const sending = recordSending({ clock, identity }, writer, waiting, () => {});
  sending.soon('at once');
  sending.soon('after a pause');
  tries[0]!(fail({ kind: 'busy' }));
  await settled();
  await end(isRetry);
  expect(tries).toHaveLength(2);
  // Its pause ends while the retry is under way.
  await end(() => true);
  tries[1]!(ok(undefined));
  await settled();
  expect(tries).toHaveLength(3);
});
