import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { arrange, heard } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, petra, type Town, tansy } from './town.ts';
import { townAs, writeRecord } from './writtenRecord.ts';

let town: Town;
let chat: string;
const { look, result } = looking();
const minutes = `/#/meeting/LH-4163/${initialMeeting.id}/minutes`;

beforeAll(async () => {
  town = await openTown();
  const { page, context } = await town.personAt();
  await page.goto(`/teams?person=${tansy}&view=tab`);
  await arrange(appIn(page));
  await page.goto(`/teams?person=${tansy}&view=meetings`);
  const link = await page.getByRole('link', { name: 'Join (side panel)' }).getAttribute('href');
  chat = new URL(link ?? '', town.server.address).searchParams.get('chat') ?? '';
  await context.close();
  await moveTime(town, '2027-01-04T12:00:00.000Z');
  await writeRecord(town);
  const named = { by: 'Tansy Millbrook', on: day('2026-12-22'), role: 'service manager' };
  const managers = [{ ...named, id: petra, name: 'Petra Lanternfield' }];
  given(await townAs(town, tansy).settings.save({ ...defaultSettings, managers }, undefined));
});
afterAll(() => town.close());

async function signedIn(name: RegExp): Promise<Page> {
  const { page } = await town.personAt();
  await page.goto(minutes);
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name }).click();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('The tab of a meeting that is over: what came of it, what is left and whose, and from there to the minutes and back', async () => {
  const { page } = await town.personAt({ width: 1400, height: 800 });
  const app = appIn(page);
  await page.goto(`/teams?person=${petra}&view=details&chat=${encodeURIComponent(chat)}`);
  await app.getByText('Being written: not signed off yet').waitFor(heard);
  await app.getByText('Next meeting: Friday 12 February 2027', { exact: false }).waitFor();
  await app.getByText('To be sent by Monday 11 January 2027').waitFor();
  const left = app.getByRole('listitem').filter({ hasText: 'Sign off the minutes' });
  await left.getByText('You').waitFor();
  await look(page, 'after-unsigned');
  await left.getByRole('button', { name: 'Write minutes' }).click();
  await app.getByRole('button', { name: 'Sign off minutes' }).click(heard);
  await app.getByRole('button', { name: 'Next: Send' }).waitFor(heard);
  await app.getByRole('button', { name: 'What came of it' }).click();
  await app.getByText('Signed off, and not sent yet').waitFor(heard);
  await app.getByText('Version 1, signed off by Petra Lanternfield', { exact: false }).waitFor();
  await look(page, 'after-signed');
  await app.getByRole('button', { name: 'Send', exact: true }).click();
  await app.getByRole('button', { name: /^Send to \d people/ }).waitFor(heard);
  expect(result()).toEqual([]);
});

test('A manager removes text: what goes is shown before, it cannot be undone, and focus goes to what became of it', async () => {
  const page = await signedIn(/Petra Lanternfield/);
  await page.getByRole('button', { name: 'As it stood at…' }).click(heard);
  await page.getByRole('heading', { name: 'The record as it stood' }).waitFor(heard);
  await look(page, 'record-at');
  const remove = page.getByRole('button', { name: 'Remove text: Danger statement' });
  await remove.click();
  await expect.poll(() => focused(page)).toBe('Remove this text for good');
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect.poll(() => remove.evaluate((button) => button === document.activeElement)).toBe(true);
  await remove.click();
  await page.getByRole('button', { name: 'See what goes' }).click();
  await page.getByText('Write why it is removed.').waitFor();
  await look(page, 'remove-why');
  await page.getByRole('textbox', { name: 'Why' }).fill('Said of the wrong child.');
  await page.getByRole('button', { name: 'See what goes' }).click();
  await page.getByText('This cannot be undone, by you or by anyone.').waitFor(heard);
  await expect.poll(() => focused(page)).toBe('This goes for good');
  await page.getByText('1 entry, in 1 file').waitFor();
  await page.getByText('Minutes 2027-01-04 version 1.docx').waitFor();
  await page.getByText('Recorded with your name, as service manager: Said of the wrong child.').waitFor();
  await look(page, 'remove-confirm');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Why' }).inputValue()).toBe('Said of the wrong child.');
  await page.getByRole('button', { name: 'See what goes' }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click(heard);
  await page.getByRole('heading', { name: 'Text removed' }).waitFor(heard);
  await expect.poll(() => focused(page)).toBe('Text removed');
  await page.getByText('Petra Lanternfield, service manager, Mon 4 Jan', { exact: false }).waitFor();
  await page.getByText('Nobody was sent papers with these words.').waitFor(heard);
  await look(page, 'removed');
  expect(result()).toEqual([]);
});

test('Whoever is no manager is offered no removal, and told who does it', async () => {
  const page = await signedIn(/Tansy Millbrook/);
  await page.getByRole('button', { name: 'As it stood at…' }).click(heard);
  await page.getByText('Text is taken out of a record by a manager', { exact: false }).waitFor(heard);
  expect(await page.getByRole('button', { name: /^Remove text/ }).count()).toBe(0);
  await look(page, 'record-not-manager');
  expect(result()).toEqual([]);
});
