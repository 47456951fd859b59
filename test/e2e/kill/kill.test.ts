import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTown, type Town } from '../town.ts';
import { killRun } from './killRun.ts';
import { isKept, killWords, summary } from './killWords.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test('A browser killed over the panel takes the last 250 ms of typing at most, and no tick or attendance', async () => {
  const { kills, missingElsewhere } = await killRun(town, { count: 20, from: 1 });
  console.log(summary(kills, missingElsewhere));
  expect(kills.filter((kill) => !isKept(kill)).map(killWords)).toEqual([]);
  expect(missingElsewhere).toEqual([]);
});
