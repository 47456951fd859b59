import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { sendPapers } from '../../../src/app/sendPapers.ts';
import { tidyDrafts } from '../../../src/app/tidyDrafts.ts';
import { fail } from '../../../src/domain/result.ts';
import { given } from '../../builders/signedIn.ts';
import { type Computer, killHarness } from './killable.ts';
import { papersTo, signedOff } from './papersToSend.ts';
import { expectFinished } from './sendingCheck.ts';

const count = 2;
const papers = papersTo(count);
const everyone = papers.recipients.map(({ person }) => person.id);

async function beginAgain({ world }: Computer) {
  await tidyDrafts(world);
  await sendPapers(world, papers);
  return sendPapers(world, { ...papers, beginAnew: everyone });
}

test('Begun again and killed at any point, by whoever it is begun again, each gets the papers once', async () => {
  const harness = await killHarness();
  await signedOff(harness);
  const hers = (await harness.computer(petra, new IDBFactory())).world;
  const refusing = {
    ...hers,
    mailbox: { ...hers.mailbox, send: async () => fail<Refusal>({ kind: 'refused', code: 'x' }) },
  };
  expect(given(await sendPapers(refusing, papers)).map(({ state }) => state)).toEqual(['stopped', 'stopped']);
  const stopped = harness.keep();

  let points = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(stopped);
      const disk = new IDBFactory();
      const victim = await harness.computer(petra, disk, { at, die });
      if ((await victim.life.run(() => beginAgain(victim))) !== 'died') break;
      points += 1;
      const death = harness.keep();
      for (const user of [petra, tansy]) {
        harness.goBackTo(death);
        await beginAgain(await harness.computer(user, new IDBFactory()));
        await beginAgain(await harness.computer(petra, disk));
        await expectFinished(harness, count, `killed ${die} ${at}, begun again by ${user.displayName}`);
      }
    }
  }
  expect(points).toBeGreaterThan(40);
  console.log(`sending: begun again, killed at ${points} points × 2 resumers; 0 duplicates, 0 losses, 0 misdirected`);
}, 600_000);
