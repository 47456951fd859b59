import { afterAll, beforeAll, expect, test } from 'vitest';
import { overdueReview } from '../../emulator/scenarios/overdueReview.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let worker: Person;

beforeAll(async () => {
  town = await openTown(overdueReview);
  worker = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();

test('F-TRK-01, F-TRK-07: a visit is recorded, undone and recorded again from Today; reduced visiting moves its date', async () => {
  const { page } = worker;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Osric Plumtree/ }).click();
  await page.getByText('LH-4127').first().waitFor(heard);

  // The first visit has no clock yet: it is recorded on the case.
  await page.goto('/#/case/LH-4127');
  await page.getByRole('button', { name: 'Record something' }).click(heard);
  const form = page.getByRole('group', { name: /^Record: / });
  await form.getByLabel('What happened').selectOption('child visited');
  await form.getByRole('button', { name: 'Record' }).click();
  await form.getByText('Say on which day.').waitFor();
  await form.getByRole('textbox', { name: 'On' }).fill('1 February 2027');
  await form.getByRole('textbox', { name: 'At' }).fill('15:30');
  await look(page, 'case-record');
  await form.getByRole('button', { name: 'Record' }).click();
  await page.getByRole('main').getByText('Recorded: Child visited on Monday 1 February 2027, 15:30').waitFor(heard);
  await page.getByRole('button', { name: 'Record: Visit to the child' }).waitFor(heard);
  await look(page, 'case-clocks');

  // Due 1 March, so late: on Today with its own form.
  await page
    .getByRole('tab', { name: 'Today' })
    .or(page.getByRole('link', { name: 'Today' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Record: Visit to the child, LH-4127' }).click(heard);
  await form.getByLabel(/^Child visited on/).fill('2/3/2027');
  await look(page, 'today-record');
  await form.getByRole('button', { name: 'Record' }).click();
  const recorded = page.getByRole('main').getByText(/^Recorded: Child visited on Tuesday 2 March 2027/);
  await recorded.waitFor(heard);
  await look(page, 'today-recorded');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('main')
    .getByText(/^Undone: Child visited/)
    .waitFor(heard);
  await page.getByRole('button', { name: 'Record: Visit to the child, LH-4127' }).click(heard);
  await form.getByLabel(/^Child visited on/).fill('2/3/2027');
  await form.getByRole('button', { name: 'Record' }).click();
  await recorded.waitFor(heard);

  await page.goto('/#/case/LH-4127');
  await page.getByRole('button', { name: 'Add', exact: true }).click(heard);
  await page.getByRole('combobox', { name: 'What is true' }).selectOption('reduced visiting agreed');
  await page.getByLabel('Since').fill('3/3/2027');
  await page.getByLabel('Who agreed').fill('Petra Lanternfield, SSWOP');
  await page.getByRole('textbox', { name: 'Why' }).fill('Sorrel is seen at nursery each week.');
  await page.getByText(/Visit to the child, reduced: .*Tuesday 13 April 2027/).waitFor();
  await look(page, 'case-circumstance');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'End: reduced visiting agreed' }).waitFor(heard);
  await page.getByRole('button', { name: 'Record: Visit to the child, reduced' }).waitFor(heard);
  await look(page, 'case-after');
  expect(result()).toEqual([]);
});
