import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { type KillHarness, killHarness, type Moment, strikeWith } from './killable.ts';
import { countAtRecipients, papersTo, questioned, signedOff } from './papersToSend.ts';
import { expectFinished, expectNoneTwice, openAndSend } from './sendingCheck.ts';

let harness: KillHarness;
let ready: Moment;

beforeAll(async () => {
  harness = await killHarness();
  ready = await signedOff(harness);
});

const faults = [
  ['429', 1],
  ['503', 1],
  ['503', 4],
  ['504 after commit', 1],
  ['drop after commit', 1],
  ['drop before', 1],
] as const;

test.each(faults)(
  'Sending meets %s, %i times running, at any request, and each message goes once',
  async (kind, times) => {
    const count = 3;
    let points = 0;
    let unfinished = 0;
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const strike = strikeWith(harness.tenant, { kind, times });
      const computer = await harness.computer(petra, new IDBFactory(), { at, strike: strike.on });
      const views = await openAndSend(computer, count);
      if (!strike.struck) break;
      points += 1;
      const where = `${kind} × ${times} at request ${at}`;
      if (views.length === 0 || views.some(({ state }) => state !== 'sent')) {
        unfinished += 1;
        if (views.length > 0) expectNoneTwice(harness, views, count, where);
        await openAndSend(await harness.computer(petra, new IDBFactory()), count);
      }
      await expectFinished(harness, count, where);
    }
    expect(points).toBeGreaterThan(30);
    console.log(
      `sending: ${kind} × ${times} at ${points} points, ${unfinished} left for a second press; 0 duplicates, 0 losses, 0 misdirected`,
    );
  },
  240_000,
);

test('However long Sent Items lags, nothing is sent again; while it is not seen, the screen asks', async () => {
  const count = 3;
  harness.goBackTo(ready);
  harness.tenant.setFaults([{ kind: 'send lag', times: 40 }]);
  const views = await openAndSend(await harness.computer(petra, new IDBFactory()), count);
  expect(views.map(({ state }) => state)).toEqual(Array(count).fill('sent'));
  await expectFinished(harness, count, 'a long lag');

  harness.goBackTo(ready);
  harness.tenant.setFaults([{ kind: 'send lag' }]);
  for (const _ of ['first', 'asked again']) {
    const unseen = await openAndSend(await harness.computer(petra, new IDBFactory()), count);
    expect(questioned(unseen)).toHaveLength(count);
    expect(countAtRecipients(harness.tenant.received(), papersTo(count)).twice).toEqual([]);
  }
  harness.tenant.setFaults([]);
  await openAndSend(await harness.computer(petra, new IDBFactory()), count);
  await expectFinished(harness, count, 'after the lag');
});
