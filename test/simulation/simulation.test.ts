import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { eventTypes } from './eventKinds.ts';
import { type History, runHistory } from './history.ts';
import { plantedFaults } from './plantedFaults.ts';
import { plant } from './plantingHooks.ts';
import { theProduct } from './product.ts';

/** The full count is `npm run sim -- --count 5000`. */
const seeds = Array.from({ length: 24 }, (_, place) => 1 + place);

it('Panels that are cut off, killed, slow, a day wrong and answered twice lose no acknowledged event, agree, and show every conflict', async () => {
  const done: History[] = [];
  for (const seed of seeds) done.push(await runHistory(seed, theProduct));
  for (const { seed, faults } of done) expect(faults, `npm run sim -- --from ${seed} --count 1 --trace`).toEqual([]);
  const met = (thing: string) => done.reduce((sum, each) => sum + (each.met.get(thing) ?? 0), 0);
  for (const thing of ['lost before', 'answer lost', 'landed late', 'carried out twice', 'busy', 'cut off', 'killed'])
    expect(met(thing), thing).toBeGreaterThan(0);
  expect(new Set(done.flatMap(({ types }) => [...types])).size).toBeGreaterThan(eventTypes.length - 4);
  expect(done.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
});

it('A seed replays exactly: the same happenings, to the millisecond and the letter', async () => {
  const [one, again, other] = [
    await runHistory(7, theProduct),
    await runHistory(7, theProduct),
    await runHistory(8, theProduct),
  ];
  expect(again.trace).toEqual(one.trace);
  expect(again.hash).toBe(one.hash);
  expect(other.hash).not.toBe(one.hash);
});

it('A fault planted in the product is caught, and said by name', () => {
  const words = ['--planted', '--count', '12', '--only', 'merged and not sorted'];
  const run = spawnSync('node', ['--import', 'tsx', 'scripts/sim.ts', ...words], { encoding: 'utf8' });
  expect(run.stdout).toContain('caught by seed');
  expect(run.stdout).toContain('1 faults planted, 0 not caught');
  expect(run.status).toBe(0);
});

it('Every fault can still be planted, and nothing is planted where its place is not plain', async () => {
  expect(plantedFaults.length).toBeGreaterThanOrEqual(10);
  for (const fault of plantedFaults) {
    const source = await readFile(fault.file, 'utf8');
    expect(plant(source, fault), fault.name).not.toBe(source);
    expect(() => plant(`${source}${fault.from}`, fault)).toThrow('2 times');
  }
});
