import { afterAll, beforeAll, expect, test } from 'vitest';
import '../allProcedures.ts';
import { idOf, walkTo } from '../journeys/journey.ts';
import { leicestershire } from '../journeys/leicestershire.ts';
import { heard } from './line.ts';
import { openTown, type Town } from './town.ts';
import { byTab, openRun, wholeAgenda } from './wholeAgenda.ts';

// Those of the other councils, and every first meeting: `npm run journeys`.
const { scenario, reference, legs } = leicestershire;
const review = legs[1]!;
let town: Town;

beforeAll(async () => {
  const before = await walkTo(leicestershire, review);
  town = await openTown(scenario);
  town.server.tenant.load(structuredClone(before.save()));
});
afterAll(() => town.close());

test('LEI A progress meeting’s whole agenda through the panel and to its end, by keys alone', async () => {
  const person = await town.personAt();
  await openRun(person, scenario, reference, idOf(reference, review));
  const { page } = person;
  const { titles, found } = await wholeAgenda(page, 'keys');
  expect(found).toEqual([]);
  expect({ first: titles[0], last: titles.at(-1), items: titles.length }).toEqual(review.agenda);

  // Much was left out: no end without a reason, and none is lost on the way to it.
  const finish = 'Finish all the same';
  await byTab(page, finish);
  await page.keyboard.press('Enter');
  await page.getByText('Say why, or put it right first.').waitFor(heard);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(finish);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Only the agenda was gone through.');
  await byTab(page, finish);
  await page.keyboard.press('Enter');
  await page.getByText('The meeting is finished').waitFor(heard);
  await page.getByText(/: Only the agenda was gone through\.$/).waitFor(heard);
});
