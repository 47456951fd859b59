import { expect, it } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { type Panel, panels } from './panels.ts';

const tick = (target: string): EventBody => ({ type: 'tick', target, value: true });

/** What one panel asked for since: Graph by what it is, and how many files it fetched. */
async function counting() {
  const all = await panels();
  const { tenant } = all.harness;
  return {
    ...all,
    since(panel: Panel, user: { readonly id: string }) {
      tenant.clearRequests();
      const before = panel.life.requests;
      return () => {
        const asked = tenant.requests().filter(({ user: by }) => by === user.id);
        const polls = asked.filter(({ method, url }) => method === 'GET' && /\/log:\/children\?/.test(url)).length;
        const puts = asked.filter(({ method }) => method === 'PUT').length;
        const downloads = panel.life.requests - before - asked.length;
        return { polls, puts, downloads, other: asked.length - polls - puts };
      };
    },
  };
}

it('One request a poll, and nothing else, while nobody writes: every 15 s', async () => {
  const { open, pass, since } = await counting();
  const [chair, support] = [await open(petra), await open(tansy)];
  await chair.record.add(tick('LEI-A01'));
  await pass(180_000);
  const asked = since(support, tansy);
  await pass(150_000);
  expect(asked()).toEqual({ polls: 10, puts: 0, downloads: 0, other: 0 });
});

it('One request a poll and one download for each changed file while several write: every 4 s', async () => {
  const { open, pass, since } = await counting();
  const [chair, worker, support] = [await open(petra), await open(osric), await open(tansy)];
  await chair.record.add(tick('LEI-A01'));
  await pass(20_000);
  const asked = since(support, tansy);
  for (let round = 0; round < 5; round += 1) {
    await chair.record.add(tick(`LEI-A0${round + 2}`));
    if (round % 2 === 0) await worker.record.add(tick(`LEI-A1${round}`));
    await pass(4000);
  }
  expect(support.record.view().record.ticks.size).toBe(9);
  expect(asked()).toEqual({ polls: 5, puts: 0, downloads: 8, other: 0 });
});

it('The panel that writes downloads nothing of its own, and writes a file once for each tick', async () => {
  const { open, pass, since } = await counting();
  const [chair] = [await open(petra), await open(tansy)];
  await chair.record.add(tick('LEI-A01'));
  await pass(20_000);
  const asked = since(chair, petra);
  for (let round = 0; round < 5; round += 1) {
    await chair.record.add(tick(`LEI-A0${round + 2}`));
    await pass(4000);
  }
  expect(asked()).toEqual({ polls: 5, puts: 5, downloads: 0, other: 0 });
});
