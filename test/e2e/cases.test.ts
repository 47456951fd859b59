import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { firstDay, notSetUp } from '../../emulator/scenarios/firstDay.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { tenThousandCases } from '../../emulator/scenarios/tenThousandCases.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
afterEach(() => town.close());

/** A plain browser, somebody signed in, in one world. */
async function pageIn(scenario: Scenario, who: RegExp): Promise<Page> {
  town = await openTown(scenario);
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: who }).first().click();
  return page;
}

const places = (page: Page) => page.getByRole('navigation', { name: 'Places' });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('Cases, one case and its line of time: found, opened, read, and back where one was', async () => {
  const { look, result } = looking();
  const page = await pageIn(siblingsApart, /Petra/);
  await places(page).getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('link', { name: /LH-5207/ }).waitFor(heard);
  await expect.poll(() => focused(page)).toBe('Cases');
  await expect.poll(() => page.title()).toBe('Cases · CIN Meetings');
  await page.getByRole('searchbox', { name: 'Find a case' }).fill('zzz');
  await page.getByText('No case matches “zzz”.').waitFor();
  await look(page, 'cases-none');
  await page.getByRole('button', { name: 'Show all cases' }).click();
  await page.getByRole('link', { name: /LH-5207/ }).waitFor();
  await look(page, 'cases');

  await page.getByRole('link', { name: /LH-5207/ }).click();
  await page.getByRole('heading', { name: /LH-5207/, level: 1 }).waitFor(heard);
  await expect.poll(() => focused(page)).toContain('LH-5207');
  await expect.poll(() => page.title()).toBe('Case · CIN Meetings');
  // The line is for the eye; the same stands in the order of the days.
  const days = page.getByRole('list', { name: 'In the order of the days' }).getByRole('listitem');
  await expect.poll(() => days.first().textContent()).toContain('Assessment completed');
  await look(page, 'case');
  await page.getByRole('button', { name: 'Show as a list' }).click();
  await page.getByRole('button', { name: 'Show as a line' }).waitFor();

  // Of two who are kept apart, the contact of one shows at a time.
  const people = page.getByRole('region', { name: 'People' });
  await expect.poll(() => people.getByText('Kept apart from').count()).toBe(2);
  await people.getByRole('button', { name: /Show contact of Isolde/ }).click();
  await people.getByRole('button', { name: /Show contact of Dorian/ }).click();
  await people.getByRole('button', { name: /Show contact of Isolde/ }).waitFor();

  await page.getByRole('button', { name: 'Correct: Assessment completed, Friday 18 December 2026' }).click();
  await page.getByRole('radio', { name: 'It was on another day' }).waitFor();
  await page
    .getByRole('button', { name: /Leave|Cancel|Keep/ })
    .first()
    .click();

  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('button', { name: 'LH-5207' }).waitFor(heard);
  await page.goBack();
  await page.getByRole('heading', { name: /LH-5207/, level: 1 }).waitFor(heard);
  await page.goBack();
  await expect.poll(() => focused(page)).toContain('LH-5207');
  expect(result()).toEqual([]);
});

test('A link that leads to nothing says so, and on to what there is', async () => {
  const { look, result } = looking();
  const page = await pageIn(siblingsApart, /Petra/);
  await page.getByRole('link', { name: 'Cases' }).waitFor(heard);
  await page.goto('/#/case/NOPE');
  await page.getByRole('heading', { name: 'No case NOPE here' }).waitFor(heard);
  await look(page, 'no-such-case');
  await page.getByRole('link', { name: 'Open Cases' }).click();
  await page.getByRole('link', { name: /LH-5207/ }).waitFor(heard);
  await page.goto('/#/meeting/NOPE/NOPE-initial-1');
  await page.getByRole('heading', { name: 'No case NOPE here' }).waitFor(heard);
  await page.goto('/#/meeting/LH-5207/LH-5207-initial-7/prepare');
  await page.getByRole('heading', { name: 'No such meeting in LH-5207' }).waitFor(heard);
  await look(page, 'no-such-meeting');
  await page.getByRole('link', { name: 'Open LH-5207' }).click();
  await page.getByRole('heading', { name: /LH-5207/, level: 1 }).waitFor(heard);
  await page.goto('/#/today');
  await page.getByRole('button', { name: 'Arrange' }).first().click();
  await page.getByRole('link', { name: 'Open case' }).click(heard);
  await page.getByRole('heading', { name: /LH-5207/, level: 1 }).waitFor(heard);
  expect(result()).toEqual([]);
});

test('Ten thousand cases: only what is seen is drawn, keys go through all, a search is there at once', async () => {
  const page = await pageIn(tenThousandCases, /Osric/);
  await page.getByRole('heading', { name: 'Overdue' }).waitFor({ timeout: 60_000 });
  expect(await page.getByRole('listitem').count()).toBeLessThan(400);
  await page.getByText(/more cases are due later/).waitFor();
  await places(page).getByRole('link', { name: 'Cases' }).click();
  await page.getByText('10,000 cases', { exact: true }).waitFor(heard);
  const lines = page.getByRole('list', { name: 'Cases' }).getByRole('link');
  expect(await lines.count()).toBeLessThan(60);

  await page.getByRole('searchbox', { name: 'Find a case' }).press('ArrowDown');
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('9999');
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('0');
  expect(await lines.count()).toBeLessThan(60);

  await page.getByRole('searchbox', { name: 'Find a case' }).fill('lh-4163');
  await page.getByText('1 of 10,000 cases', { exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Find a case' }).fill('lh-5005');
  await expect.poll(() => lines.first().getAttribute('aria-label')).toMatch(/^LH-5005, restricted, due /);
  await page.getByRole('searchbox', { name: 'Find a case' }).fill('');
  await page.getByRole('tab', { name: 'Mine' }).click();
  await page.getByText('251 of 10,000 cases', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Sort by reference' }).click();
  await expect.poll(() => lines.first().getAttribute('aria-label')).toMatch(/^LH-4163, /);
  await page.keyboard.press('Escape');

  // The list stands before any network, also where there is none.
  await page.context().route('**/v1.0/**', (route) => route.abort());
  await page.reload();
  await page.getByText('10,000 cases', { exact: true }).waitFor(heard);
  await page.getByText(/^As of /).waitFor();
});

test('The first day, and a site that nobody has set up', async () => {
  const { look, result } = looking();
  const page = await pageIn(firstDay, /Tansy/);
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor(heard);
  await look(page, 'first-day-today');
  await places(page).getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('heading', { name: 'No cases here yet' }).waitFor(heard);
  await look(page, 'first-day-cases');
  await town.close();

  const other = await pageIn(notSetUp, /Tansy/);
  await other.getByText('The site is not set up.').waitFor(heard);
  await look(other, 'not-set-up');
  await other.getByRole('button', { name: 'Open Settings' }).click();
  await other.getByRole('heading', { name: 'Settings', level: 1 }).waitFor(heard);
  expect(result()).toEqual([]);
});

test('No permission, a busy service and a disk that does not answer: each says what to do next', async () => {
  const page = await pageIn({ ...firstDay, site: { ...firstDay.site, members: [] } }, /Tansy/);
  await page.getByText(/You may not open the site|The site of CIN Meetings was not found/).waitFor(heard);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await town.close();

  const { app } = firstDay;
  const grantedScopes = app.grantedScopes.filter((scope) => scope !== 'Sites.Selected');
  town = await openTown({ ...firstDay, app: { ...app, grantedScopes } });
  const unagreed = await town.personAt();
  await unagreed.page.goto('/');
  const [window] = await Promise.all([
    unagreed.page.waitForEvent('popup'),
    unagreed.page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy/ }).first().click();
  await unagreed.page.getByText(/Nobody has agreed yet that CIN Meetings may be used here/).waitFor(heard);
  await town.close();

  town = await openTown(firstDay);
  const stuck = await town.personAt();
  await stuck.page.addInitScript(() => {
    const silent = { addEventListener: () => undefined, removeEventListener: () => undefined };
    indexedDB.open = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), silent);
  });
  await stuck.page.goto('/');
  const [again] = await Promise.all([
    stuck.page.waitForEvent('popup'),
    stuck.page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await again.getByRole('link', { name: /Tansy/ }).first().click();
  await stuck.page.getByText('This browser’s storage does not answer.').waitFor(heard);
  await stuck.page.getByRole('heading', { name: 'Nothing here yet' }).waitFor(heard);
});
