import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { type KillHarness, killHarness, type Moment } from './killable.ts';
import { questioned, signedOff } from './papersToSend.ts';
import { expectFinished, expectNoneTwice, openAndSend } from './sendingCheck.ts';

let harness: KillHarness;
let ready: Moment;

beforeAll(async () => {
  harness = await killHarness();
  ready = await signedOff(harness);
});

test('Seven people get their papers, each once, and the case says so; asked again, nothing leaves', async () => {
  harness.goBackTo(ready);
  const computer = await harness.computer(petra, new IDBFactory());
  for (const where of ['first', 'asked again']) {
    const views = await openAndSend(computer, 7);
    expect(views.map(({ state }) => state)).toEqual(Array(7).fill('sent'));
    await expectFinished(harness, 7, where);
  }
});

test('Two people who press Send at the same moment send each message once', async () => {
  harness.goBackTo(ready);
  const computers = [await harness.computer(petra, new IDBFactory()), await harness.computer(tansy, new IDBFactory())];
  const [hers, his] = await Promise.all(computers.map((computer) => openAndSend(computer, 7)));
  expectNoneTwice(harness, [...hers!, ...his!], 7, 'both at once');
  await openAndSend(computers[0]!, 7);
  await openAndSend(computers[1]!, 7);
  await expectFinished(harness, 7, 'both at once');
});

const resumers = {
  'the same person, same device': (disk: IDBFactory) => harness.computer(petra, disk),
  'the same person, another device': () => harness.computer(petra, new IDBFactory()),
  'another person, another mailbox': () => harness.computer(tansy, new IDBFactory()),
};

test('Sending killed before and after every request and every write is finished by whoever resumes', async () => {
  const count = 5;
  const tally = { points: 0, requests: 0, writes: 0, questions: 0 };
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const disk = new IDBFactory();
      const victim = await harness.computer(petra, disk, { at, die });
      const ended = await victim.life.run(() => openAndSend(victim, count));
      if (ended !== 'died') {
        expect(at - 1).toBe(victim.life.requests + victim.life.writes);
        tally.requests = victim.life.requests;
        tally.writes = victim.life.writes;
        break;
      }
      tally.points += 1;
      const death = harness.keep();
      for (const [who, arrive] of Object.entries(resumers)) {
        const where = `killed ${die} ${at}, resumed by ${who}`;
        harness.goBackTo(death);
        const views = await openAndSend(await arrive(disk), count);
        expect(views, where).toHaveLength(count);
        expectNoneTwice(harness, views, count, where);
        tally.questions += questioned(views).length;
        // The owner comes back: finishes what only she can, and clears away what was taken over from her.
        if (who.startsWith('another') || questioned(views).length > 0) {
          await openAndSend(await harness.computer(petra, disk), count);
        }
        await expectFinished(harness, count, where);
      }
    }
  }
  console.log(
    `sending: killed at ${tally.points} points (before and after ${tally.requests} requests and ${tally.writes} device writes)` +
      ` × 3 resumers; 0 duplicates, 0 losses, 0 misdirected; ${tally.questions} plain questions, all settled by the owner`,
  );
}, 600_000);

test('Sending that sleeps at any point while someone else sends, and then wakes, sends nothing twice', async () => {
  const count = 5;
  let points = 0;
  for (const sleep of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const disk = new IDBFactory();
      const sleeper = await harness.computer(petra, disk, { at, sleep });
      if ((await sleeper.life.run(() => openAndSend(sleeper, count))) !== 'asleep') break;
      points += 1;
      // Every other time it is the same person, on another device.
      const where = `asleep ${sleep} ${at}`;
      const other = await harness.computer(at % 2 === 0 ? petra : tansy, new IDBFactory());
      expectNoneTwice(harness, await openAndSend(other, count), count, where);
      await sleeper.life.wake();
      expectNoneTwice(harness, await openAndSend(other, count), count, where);
      await openAndSend(await harness.computer(petra, disk), count);
      await expectFinished(harness, count, where);
    }
  }
  console.log(`sending: asleep at ${points} points while others send; 0 duplicates, 0 losses, 0 misdirected`);
}, 600_000);
