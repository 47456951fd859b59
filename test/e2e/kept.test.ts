import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { heldMeeting } from './heldMeeting.ts';
import { heard, openItem } from './line.ts';
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
  expect(await note(later.page).inputValue()).toBe('');
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
  expect(await note(page).inputValue()).toBe('Dad is com');

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
  expect(await note(page).inputValue()).toBe('He is fright');
  await panel.getByText('Tobias came early.').waitFor(heard);
  await note(page).fill('');
  await panel.getByText(/Saved \d\d/).waitFor(heard);
  await openPanel(page, tansy);
  await panel.getByText('Tobias came early.').waitFor(heard);
  await context.close();
});
