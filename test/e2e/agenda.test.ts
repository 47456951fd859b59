import { afterAll, beforeAll, expect, test } from 'vitest';
import '../allProcedures.ts';
import { idOf, walkTo } from '../journeys/journey.ts';
import { leicestershire } from '../journeys/leicestershire.ts';
import { openTown, type Town } from './town.ts';
import { openRun, wholeAgenda } from './wholeAgenda.ts';

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

test('LEI A progress meeting’s whole agenda through the panel, by keys alone', async () => {
  const person = await town.personAt();
  await openRun(person, scenario, reference, idOf(reference, review));
  const { titles, found } = await wholeAgenda(person.page, 'keys');
  expect(found).toEqual([]);
  expect({ first: titles[0], last: titles.at(-1), items: titles.length }).toEqual(review.agenda);
}, 600_000);
