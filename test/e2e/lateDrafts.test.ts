import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overdueReview } from '../../emulator/scenarios/overdueReview.ts';
import { heard } from './line.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let worker: Person;

beforeAll(async () => {
  town = await openTown(overdueReview);
  worker = await town.personAt();
  await worker.context.addInitScript(slowDrafts, 800);
});
afterAll(() => town.close());

/** In the page: whatever is kept of a form is read late, as from a slow disk. */
function slowDrafts(late: number): void {
  const get = IDBObjectStore.prototype.get;
  IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey | IDBKeyRange) {
    const request = get.call(this, key);
    if (this.name !== 'drafts') return request;
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
      listen(type, (event) => {
        setTimeout(() => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event)), late);
      });
    return request;
  };
}

const focused = (control: Locator) =>
  expect.poll(() => control.evaluate((it) => it.matches(':focus')), { timeout: 15_000 }).toBe(true);

test('A device that is slow to answer: the focus arrives where one can type, and no word is lost', async () => {
  const { page } = worker;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Osric Plumtree/ }).click();
  await page.getByText('LH-4127').first().waitFor(heard);

  await page.goto('/#/case/LH-4127');
  await page.getByRole('button', { name: 'Record something' }).click(heard);
  const form = page.getByRole('group', { name: /^Record: / });
  await focused(form.getByLabel('What happened'));
  await page.keyboard.press('Tab');
  await page.keyboard.type('1/2/2027');
  expect(await form.getByRole('textbox', { name: 'On' }).inputValue()).toBe('1/2/2027');
  await form.getByRole('button', { name: 'Leave it' }).click();

  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await focused(page.getByRole('combobox', { name: 'What is true' }));
  await page.getByLabel('Since').fill('3/3/2027');
  await page.getByRole('button', { name: 'Leave it' }).click();

  const correct = page.getByRole('button', { name: /^Correct: / }).first();
  await correct.click();
  await focused(page.getByRole('radio', { name: 'It was on another day' }));
  await page.getByLabel('The right day').fill('17/12/2026');
  await page.getByLabel('Why it was wrong').fill('Typed from the wrong form');
  // Somebody who goes on with Tab is not brought back.
  await page.reload();
  await correct.click(heard);
  await page.getByLabel('The right day').waitFor(heard);
  const elsewhere = page.getByRole('link', { name: 'Today' });
  await elsewhere.focus();
  await expect.poll(() => page.getByLabel('The right day').inputValue(), { timeout: 15_000 }).toBe('17/12/2026');
  await focused(elsewhere);
  expect(await page.getByLabel('Why it was wrong').inputValue()).toBe('Typed from the wrong form');

  await page.goto('/#/settings/procedure');
  await page.getByRole('textbox', { name: 'Date' }).fill('29/12/2026', heard);
  await page.getByRole('textbox', { name: 'Name' }).fill('Offices closed');
  await page.getByRole('textbox', { name: 'The minutes' }).fill('Notes');
  await page.reload();
  for (const [name, words] of [
    ['Date', '29/12/2026'],
    ['Name', 'Offices closed'],
    ['The minutes', 'Notes'],
  ] as const)
    await expect
      .poll(() => page.getByRole('textbox', { name }).inputValue(), { timeout: 30_000, message: name })
      .toBe(words);
});
