import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange, heard } from './line.ts';
import { appIn, openTown, type Person, type Town, tansy } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  support = await town.personAt();
});
afterAll(() => town.close());

test('Code that cannot be fetched ends in words, and opening again goes on', async () => {
  const app = appIn(support.page);
  await support.page.goto(`/teams?person=${tansy}&view=tab`);
  await app.getByRole('button', { name: 'Arrange' }).waitFor();
  await support.context.route('**/*.js', (route) => route.abort());
  await app.getByRole('button', { name: 'Arrange' }).click();
  await app.getByText('Something went wrong. What you typed is kept on this device.').waitFor();
  await support.context.unroute('**/*.js');
  await app.getByRole('button', { name: 'Open again' }).click();
  await app.getByLabel(/^Day/).waitFor();
});

test('Graph code that cannot be fetched says that no answer came, and the next try fetches it', async () => {
  const other = await town.personAt();
  const app = appIn(other.page);
  let cut = true;
  await other.context.route(/\/graph[^/]*\.js/, (route) => (cut ? route.abort() : route.continue()));
  await other.page.goto(`/teams?person=${tansy}&view=tab`);
  await app.getByText('No answer came back.').waitFor();
  cut = false;
  await app.getByRole('button', { name: 'Try again' }).click();
  await app.getByRole('button', { name: 'Arrange' }).waitFor();
  expect(await app.getByText('No answer came back.').count()).toBe(0);
});

test('Closed while the case’s row is being written, Today says by itself that the meeting is booked', async () => {
  const { page, context } = await town.personAt();
  const app = appIn(page);
  await page.goto(`/teams?person=${tansy}&view=tab`);
  let held = 0;
  const items = /\/lists\/.*\/items\//;
  await context.route(items, (route) => {
    // Of what is changed in a list, only a case's row says what comes next. It never gets there.
    if (!route.request().postData()?.includes('"NextWhat"')) return route.continue();
    held += 1;
  });
  await arrange(app);
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.goto('about:blank');
  await context.unroute(items);
  await page.goto(`/teams?person=${tansy}&view=tab`);
  await app.getByRole('button', { name: 'Prepare' }).waitFor(heard);
});
