import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { heldMeeting } from './heldMeeting.ts';
import { type App, heard, openItem } from './line.ts';
import { appIn, openTown, petra, type Town, tansy } from './town.ts';

let town: Town;
let address: (person: string) => string;

beforeAll(async () => {
  town = await openTown();
  address = await heldMeeting(town);
});
afterEach(() => town.server.tenant.setFaults([]));
afterAll(() => town.close());

const noDrafts = 'This browser keeps no drafts.';
const reason = 'If the child’s voice is missing: why';
const note = (page: Page) => appIn(page).getByRole('textbox', { name: 'Note' });

async function openPanel(page: Page, person: string) {
  await page.goto(address(person));
  await openItem(appIn(page), /Child’s voice/);
  await expect.poll(() => note(page).getAttribute('readonly'), heard).toBeNull();
  return appIn(page);
}

async function addNote(page: Page, words?: string) {
  if (words !== undefined) await note(page).fill(words);
  await appIn(page).getByRole('combobox', { name: 'Whose view' }).selectOption({ label: 'Mr Inglenook, school' });
  await appIn(page).getByRole('button', { name: 'Add note' }).click();
}

/** One thing of each kind, as one of the two says it. */
async function say(panel: App, said: { readonly [of in 'presence' | 'role' | 'goal' | 'why']: string }) {
  await panel.getByRole('tab', { name: /^Who is here/ }).click();
  await panel.getByRole('combobox', { name: 'Marigold Fay, mother' }).selectOption({ label: said.presence });
  await panel.getByRole('button', { name: 'Change Juniper Hale' }).click();
  await panel.getByLabel('Role, or where from').fill(said.role);
  await panel.getByRole('button', { name: 'Use this' }).click();
  await panel.getByRole('tab', { name: /^Plan/ }).click();
  await panel.getByRole('textbox', { name: 'Safety goal' }).fill(said.goal);
  await openItem(panel, /Child’s voice/);
  await panel.getByRole('textbox', { name: reason }).fill(said.why);
  await panel.getByRole('textbox', { name: 'Note' }).focus();
}

test('What two people set unseen by each other is asked beside it, in words, and settled by one choice each', async () => {
  const [hers, theirs] = [await town.personAt(), await town.personAt()];
  const [chair, support] = [await openPanel(hers.page, petra), await openPanel(theirs.page, tansy)];
  await support.getByRole('tab', { name: /^Who is here/ }).click();
  await support.getByRole('combobox', { name: 'Add a person' }).selectOption('Somebody who is not in the case');
  await support.getByLabel('Name').fill('Juniper Hale');
  await support.getByRole('button', { name: 'Add to who is here' }).click();
  await chair.getByRole('tab', { name: /^Who is here/ }).click();
  await chair.getByRole('button', { name: 'Change Juniper Hale' }).waitFor(heard);

  town.server.tenant.setFaults([petra, tansy].map((user) => ({ kind: 'drop before', match: { user } })));
  await say(chair, { presence: 'Here', role: 'nurse', goal: 'Mornings are calm.', why: 'At school.' });
  await say(support, { presence: 'Apologies', role: 'midwife', goal: 'She is in by nine.', why: 'Asleep.' });
  town.server.tenant.setFaults([]);

  const look = async (name: string) =>
    process.env.PICTURES && hers.page.screenshot({ path: `${process.env.PICTURES}/clash-${name}.png` });
  const theirWording = chair.getByRole('button', { name: /^Use the wording of Tansy Millbrook/ });
  await chair.getByRole('heading', { name: 'Which reason stands?' }).waitFor(heard);
  await look('voice');
  await theirWording.click();
  await chair.getByRole('tab', { name: /^Plan/ }).click();
  await chair.getByRole('heading', { name: 'Safety goal: which wording stands?' }).waitFor(heard);
  await look('plan');
  await theirWording.click();
  await chair.getByRole('tab', { name: /^Who is here/ }).click();
  await chair.getByRole('heading', { name: 'Who was this?' }).waitFor(heard);
  await theirWording.click();
  await chair.getByText(/You had Here/).waitFor(heard);
  await chair.getByText(/Tansy Millbrook had Apologies/).waitFor(heard);
  await look('here');
  await chair.getByRole('button', { name: 'Marigold Fay: Apologies', exact: true }).click();
  await expect.poll(() => chair.getByText(/had Apologies/).count()).toBe(0);
  // What was pressed is gone: the keyboard goes on beside it.
  await expect.poll(() => chair.locator(':focus').getAttribute('aria-label')).toMatch(/^Marigold Fay is here$/);

  // Settled for both.
  await support.getByRole('tab', { name: /^Who is here/ }).click();
  await support.getByText('midwife, gets no papers from here').waitFor(heard);
  await expect.poll(() => support.getByText(/had Here|changed this/).count(), heard).toBe(0);
  await support.getByRole('tab', { name: /^Plan/ }).click();
  await expect
    .poll(() => support.getByRole('textbox', { name: 'Safety goal' }).inputValue())
    .toBe('She is in by nine.');
  await openItem(support, /Child’s voice/);
  await expect.poll(() => support.getByRole('textbox', { name: reason }).inputValue()).toBe('Asleep.');
  for (const { context } of [hers, theirs]) await context.close();
});

test('Storage that the browser refuses is said before anybody types, and what is added reaches SharePoint', async () => {
  const { page, context } = await town.personAt();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.goto(address(petra));
  const panel = appIn(page);
  await panel.getByText(noDrafts).waitFor(heard);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/no-drafts.png` });
  await openItem(panel, /Child’s voice/);
  await addNote(page, 'He draws the dog.');
  await panel.getByText(/Saved \d\d/).waitFor(heard);
  await context.close();
  const other = await town.personAt();
  const theirs = await openPanel(other.page, tansy);
  await theirs.getByText('He draws the dog.').waitFor(heard);
  await other.context.close();
});

test('A full disk is said before anybody types, and when it fills up meanwhile; what is typed stays and can be added', async () => {
  const { page, context } = await town.personAt();
  const disk = await context.newCDPSession(page);
  await disk.send('Storage.overrideQuotaForOrigin', { origin: town.server.address, quotaSize: 1 });
  await page.goto(address(petra));
  const panel = appIn(page);
  await panel.getByText(noDrafts).waitFor(heard);
  await context.close();

  const later = await town.personAt();
  const meanwhile = await openPanel(later.page, petra);
  await note(later.page).fill('Gran says');
  expect(await meanwhile.getByText(noDrafts).count()).toBe(0);
  // Chromium looks at the room again after half a minute only.
  await meanwhile.locator('body').evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await note(later.page).fill('Gran says he asks');
  await meanwhile.getByText(noDrafts).waitFor(heard);
  expect(await note(later.page).inputValue()).toBe('Gran says he asks');
  await addNote(later.page);
  await meanwhile.getByText(/Saved \d\d/).waitFor(heard);
  await expect.poll(() => note(later.page).inputValue()).toBe('');
  await openPanel(later.page, petra);
  await meanwhile.getByText('Gran says he asks').first().waitFor(heard);
  expect(await meanwhile.getByText(noDrafts).count()).toBe(0);
  await later.context.close();
});

test('Sign-in that ends in the middle: what is written stays on the device, over a reload too, and goes when signed in again', async () => {
  const { page, context } = await town.personAt();
  const panel = await openPanel(page, petra);
  const endSignIn = () => town.server.tenant.setFaults([{ kind: '401', match: { user: petra } }]);
  endSignIn();
  await addNote(page, 'Mornings are hard.');
  await note(page).fill('Dad is com');
  await panel.getByText('You are signed out.').waitFor(heard);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/signed-out.png` });
  await page.goto('about:blank');
  town.server.tenant.setFaults([]);
  await openPanel(page, petra);
  await panel.getByText('Mornings are hard.').waitFor(heard);
  await expect.poll(() => note(page).inputValue()).toBe('Dad is com');

  endSignIn();
  await addNote(page, 'Dad is coming.');
  await panel.getByText('You are signed out.').waitFor(heard);
  town.server.tenant.setFaults([]);
  await panel.getByRole('button', { name: 'Sign in again' }).click();
  await panel.getByText(/Saved \d\d/).waitFor(heard);
  await expect.poll(() => panel.getByText('You are signed out.').count(), heard).toBe(0);
  await context.close();
});

test('Another account on the same device never sees what waits there; it waits for its owner', async () => {
  const { page, context } = await town.personAt();
  const panel = await openPanel(page, petra);
  town.server.tenant.setFaults([{ kind: 'drop before', match: { user: petra, method: 'PUT' } }]);
  await addNote(page, 'Tobias came early.');
  await note(page).fill('He is fright');
  await panel.getByText(/^No connection since/).waitFor(heard);
  await openPanel(page, tansy);
  await expect.poll(() => panel.getByText(/^(Nothing to save yet|Saved)/).count(), heard).toBe(1);
  expect(await note(page).inputValue()).toBe('');
  expect(await panel.getByText('Tobias came early.').count()).toBe(0);
  town.server.tenant.setFaults([]);
  await openPanel(page, petra);
  await expect.poll(() => note(page).inputValue()).toBe('He is fright');
  await panel.getByText('Tobias came early.').waitFor(heard);
  await note(page).fill('');
  await panel.getByText(/Saved \d\d/).waitFor(heard);
  await openPanel(page, tansy);
  await panel.getByText('Tobias came early.').waitFor(heard);
  await context.close();
});
