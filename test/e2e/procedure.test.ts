import { afterAll, beforeAll, expect, test } from 'vitest';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let person: Person;
const { look, result } = looking();

beforeAll(async () => {
  town = await openTown();
  person = await town.personAt();
});
afterAll(() => town.close());

test('F-ADM-01 F-ADM-04 F-ADM-06: a reading is confirmed, a closure day moves Today’s date, and Explain says why', async () => {
  const { page, complaints } = person;
  await page.goto('/#/settings');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByText('was due by Friday 31 January 2025').waitFor(heard);
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Wed 6 Jan' }).waitFor(heard);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: /Read the procedure/ }).click();
  await page
    .getByText('From Tuesday 22 December 2026: Friday 8 January 2027, or Friday 1 January 2027')
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Confirm 10 working days: LEI-C03, reading 1' }).click();
  await page.getByText('Confirmed: reading 1, 10 working days, by Petra Lanternfield, Tue 22 Dec 2026').waitFor(heard);

  // Looser than the procedure: refused beside the field, with what was typed still there.
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('LEI-C03');
  await page.getByRole('textbox', { name: 'The council’s own time' }).fill('11');
  await page.getByText('Looser than the procedure’s 10 working days.', { exact: false }).waitFor();

  await page.getByRole('textbox', { name: 'Date' }).fill('29/12/2026');
  await page.getByRole('textbox', { name: 'Name' }).fill('Offices closed');
  await page.getByRole('button', { name: 'Add this day' }).click();
  await page.getByText('LH-4163 Initial meeting, from Wednesday 6 January to Thursday 7 January 2027').waitFor(heard);
  // Hundreds of rules that look alike would keep axe for minutes: three of each list are looked at.
  const fewer = await page.addStyleTag({ content: 'main li:nth-child(n + 4) { display: none }' });
  await look(page, 'procedure');
  await fewer.evaluate((style) => (style as HTMLElement).remove());

  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByRole('button', { name: 'Thu 7 Jan' }).click(heard);
  await page.getByText('29 December (Offices closed)', { exact: false }).waitFor();

  // The settings are not there until they are first saved, and the check-up tries a stale save.
  expect(complaints.filter((each) => !/status of (404|412)/.test(each))).toEqual([]);
  expect(result()).toEqual([]);
});
