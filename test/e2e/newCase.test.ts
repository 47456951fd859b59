import { afterAll, beforeAll, expect, test } from 'vitest';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  support = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();

test('From nothing typed to a case on Today: what is wrong is said beside its field, and a reload loses nothing', async () => {
  const { page, complaints } = support;
  await page.goto('/#/cases');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByRole('button', { name: 'New case' }).click(heard);
  await page.getByRole('heading', { name: 'New case' }).waitFor(heard);
  await look(page, 'new-case');

  const field = (group: string | RegExp, name: string) => page.getByRole('group', { name: group }).getByLabel(name);
  const save = page.getByRole('button', { name: 'Save new case' });
  await save.click();
  await page.getByText(/^Not saved: \d+ things to put right$/).waitFor(heard);
  await page.getByRole('button', { name: /^Assessment completed on: / }).click();
  await expect.poll(() => page.getByLabel('Assessment completed on').evaluate((it) => it.matches(':focus'))).toBe(true);
  await page.getByLabel('Reference').fill('lh-4163');
  await page.getByText('LH-4163 is there already.').first().waitFor();
  await page.getByLabel('Assessment completed on').fill('31/2/2026');
  await field('Child 1', 'Name').fill('Oleander Quill');
  await field('Oleander Quill', 'Date of birth').fill('3 May 2027');
  await field('Mother', 'Name').fill('Saffron Quill');
  await field('Saffron Quill, mother', 'Email address').fill('family.help.team@council.example');
  await page.getByText('This is a list: it reaches 14 mailboxes').first().waitFor(heard);
  await page.getByText('There is no such day').first().waitFor();
  await page.getByText('Monday 3 May 2027 is in the future.').first().waitFor();
  await look(page, 'new-case-wrong');

  await page.reload();
  await page.getByRole('heading', { name: 'New case' }).waitFor(heard);
  await expect.poll(() => page.getByLabel('Assessment completed on').inputValue()).toBe('31/2/2026');
  await expect.poll(() => field('Oleander Quill', 'Initials').inputValue()).toBe('O.Q.');
  await page.getByLabel('Reference').fill('LH-5200');
  await page.getByLabel('Assessment completed on').fill('18/12/2026');
  await field('Oleander Quill', 'Date of birth').fill('3 May 2019');
  await field('Saffron Quill, mother', 'Email address').fill('saffron.quill@post.example');
  await field('Key worker', 'Email address').fill('osric.plumtree@council.example');
  await page.getByText('Account of Osric Plumtree').waitFor(heard);
  await expect.poll(() => field('Osric Plumtree, key worker', 'Name').inputValue()).toBe('Osric Plumtree');

  // With the keyboard: adding goes to the first field, removing to Undo, and undoing back.
  await page.getByRole('button', { name: 'Add an agency' }).press('Enter');
  await page.keyboard.type('Basil Thistle');
  await page.keyboard.press('Tab');
  await page.keyboard.type('youth worker');
  await page.getByRole('button', { name: 'Remove Basil Thistle, youth worker' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' ');
  await page.getByRole('group', { name: 'Basil Thistle, youth worker' }).waitFor();

  await save.click();
  await page.getByRole('heading', { name: /LH-5200/ }).waitFor(heard);
  await page.getByRole('link', { name: 'Today' }).click();
  await page.getByText('LH-5200').first().waitFor(heard);
  // Settings that nobody has made answer 404, which the browser notes.
  expect(complaints.filter((words) => !words.includes('404'))).toEqual([]);
}, 300_000);

test('A full case: ten agencies, long names, a flag; corrected and changed in another browser meanwhile', async () => {
  const { page } = support;
  await page.goto('/#/case/LH-5200/edit');
  await page.getByRole('heading', { name: 'Edit LH-5200' }).waitFor(heard);
  const field = (group: string | RegExp, name: string) => page.getByRole('group', { name: group }).getByLabel(name);
  for (let count = 1; count <= 8; count += 1) {
    await page.getByRole('button', { name: 'Add an agency' }).click();
    await page.keyboard.type(`Wilhelmina Featherstonehaugh-Cholmondeley the ${count}th`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Community paediatric speech and language therapist');
  }
  await page.getByRole('button', { name: 'Add a family member' }).click();
  await page.keyboard.type('Thaddeus Quill');
  await field('Thaddeus Quill', 'Role').fill('father');
  await page.getByLabel('Keep Thaddeus Quill apart from').selectOption({ label: 'Saffron Quill, mother' });
  await page
    .getByRole('button', { name: 'Take away the safety flag between Saffron Quill and Thaddeus Quill' })
    .waitFor();
  await page.getByRole('button', { name: 'Correct: Assessment completed, Friday 18 December 2026' }).click();
  await page.getByLabel('The right day').fill('17/12/2026');
  await page.getByText('Initial meeting: was due Wednesday 6 January 2027, then due Tuesday 5 January 2027.').waitFor();
  await look(page, 'edit-case-full');
  await page.getByLabel('Why it was wrong').fill('Typed from the wrong form');
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText('Assessment completed, Thu 17 Dec 2026').waitFor(heard);
  await page.getByLabel('On', { exact: true }).fill('21/12/2026');
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Assessment shared with the family, Mon 21 Dec 2026').waitFor(heard);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('heading', { name: /LH-5200/ }).waitFor(heard);
  expect(result()).toEqual([]);
}, 300_000);
