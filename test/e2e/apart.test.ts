import { afterAll, beforeAll, expect, test } from 'vitest';
import { siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { appIn, openTown, type Person, type Town, tansy } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown(siblingsApart);
  support = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();
const mother = 'isolde.ashgrove@post.example';
const father = 'dorian@canalside.example';
const tab = `/teams?person=${tansy}&view=tab`;

test('F-INV-05 Two people who are kept apart: nothing leaves until each has a place, and then two events do', async () => {
  const { page } = support;
  const app = appIn(page);
  await page.goto(tab);
  await app.getByRole('button', { name: 'Arrange' }).click(heard);
  await app.getByRole('radio', { name: /^Monday 4 January 2027, 10:00/ }).check(heard);

  // Agencies without consent cannot be ticked, and it is said why.
  await app.getByRole('checkbox', { name: 'Jago Pell, housing officer, not asked', disabled: true }).waitFor();
  await app
    .getByText(/The family refused that information is shared with them/)
    .first()
    .waitFor();

  // Nothing is chosen for anybody. Pressing Send says what is missing, and takes focus there.
  const his = app.getByRole('radiogroup', { name: /How Dorian Ashgrove/ });
  const hers = app.getByRole('radiogroup', { name: /How Isolde Ashgrove/ });
  expect(await his.getByRole('radio', { checked: true }).count()).toBe(0);
  await app.getByRole('button', { name: /^Send \d+ invitations/ }).click();
  await app.getByText('Choose how Dorian Ashgrove takes part.').first().waitFor();
  await expect.poll(() => hers.locator('input:focus').count()).toBe(1);

  // With the keyboard: both in one meeting is refused, an event of his own is not.
  await page.keyboard.press('Space');
  await his.getByRole('radio', { name: 'In the meeting, with everyone else' }).check();
  await app
    .getByText(/are kept apart and would be in one event/)
    .first()
    .waitFor();
  expect(town.server.tenant.received()).toEqual([]);
  await his.getByRole('radio', { name: 'In the meeting, with everyone else' }).focus();
  await page.keyboard.press('ArrowDown');
  await app.getByText('A call of their own').waitFor();

  // What each gets, before it leaves.
  const whose = app.getByRole('combobox', { name: 'What leaves to' });
  await whose.selectOption({ label: 'Dorian Ashgrove, father: by email' });
  await app.getByText(`To ${father} only. Who else is invited is not shown.`).waitFor();
  await whose.selectOption({ label: 'Isolde Ashgrove, mother: by email' });
  await app.getByText(/They need things said in Polish. Nothing is translated/).waitFor();
  await app.getByRole('button', { name: 'Show what to do for Maud Fennimore' }).click();
  await expect
    .poll(() => app.getByRole('textbox', { name: 'Letter to Maud Fennimore' }).inputValue())
    .toContain('Dear Maud Fennimore');

  await app.getByRole('button', { name: 'Send 10 invitations' }).dblclick();
  await app.getByText('It is there, beside the call').waitFor(heard);
  const invited = town.server.tenant.received();
  const link = (to: string) => /https:\/\/teams[^"]*/.exec(invited.find((mail) => mail.to === to)?.html ?? '')?.[0];
  expect(link(mother)).toBeDefined();
  expect(link(father)).toBeDefined();
  expect(link(mother)).not.toBe(link(father));
  expect(invited.filter(({ to }) => to === mother || to === father)).toHaveLength(2);
});

test('The screens of it, in three looks at two widths, with nothing for axe to find', async () => {
  await town.server.tenant.reset(siblingsApart);
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByRole('button', { name: 'Arrange' }).click(heard);
  await page.getByRole('radio', { name: /^Monday 4 January 2027, 10:00/ }).check(heard);
  const his = page.getByRole('radiogroup', { name: /How Dorian Ashgrove/ });
  await his.getByRole('radio', { name: /At another time/ }).check();
  await page.getByRole('checkbox', { name: 'Fern Tolliver, health visitor' }).uncheck();
  await page.getByRole('button', { name: 'Show what to do for Dr Hazel Wick' }).click();
  await page.getByRole('button', { name: /^Send \d+ invitations/ }).click();
  await page
    .getByText(/Say why the place stays empty/)
    .first()
    .waitFor();
  await his.scrollIntoViewIfNeeded();
  await look(page, 'apart-choice');
  expect(result()).toEqual([]);
});
