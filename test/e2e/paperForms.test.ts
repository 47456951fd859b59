import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Moment } from '../app/kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../app/signOff/afterTheMeeting.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let chair: Person;
let signed: Moment;
const { look, result } = looking();

/** The day after the meeting, signed off: Myrtle gets paper, everyone else email. */
beforeAll(async () => {
  const { harness } = await afterTheMeeting();
  const { world } = await computerOf(harness, petra);
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map((person) =>
    person.id === 'p-grandmother' ? { ...person, papersBy: 'print' as const } : person,
  );
  given(await world.folder.writeCase({ ...file, people }, etag));
  given(await sign(world));
  signed = harness.keep();
  town = await openTown();
});
afterAll(() => town.close());

beforeEach(async () => {
  town.server.tenant.setFaults([]);
  town.server.tenant.load(structuredClone(signed));
  chair = await town.personAt();
  const { page } = chair;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await page.goto(`/#/meeting/${reference}/${initialMeeting.id}/send`);
  await page.getByRole('radio', { name: 'Word', exact: true }).waitFor(heard);
});

const attached = () => [
  ...new Set(town.server.tenant.received().map(({ attachments }) => attachments.map(({ name }) => name).join(', '))),
];

test('PDF where it can be made, in Chromium: the files are fetched across origins, and everyone gets them', async () => {
  town.server.tenant.setFaults([{ kind: 'converts to PDF' }]);
  const { page } = chair;
  await look(page, 'send-form');
  await page.getByRole('radio', { name: /^PDF/ }).check();
  await page.reload();
  await expect.poll(() => page.getByRole('radio', { name: /^PDF/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Send to 6 people' }).click();
  await page.getByText('As PDF for everyone').waitFor(heard);
  await page.getByRole('heading', { name: '6 of 7 sent' }).waitFor({ timeout: 60_000 });
  expect(attached()).toEqual(['Minutes 2027-01-04 version 1.pdf, Plan 2027-01-04 version 1.pdf']);
  expect(town.server.tenant.received()).toHaveLength(6);
  await look(page, 'send-pdf-sent');
  // A message on its way to Sent Items is in no folder for a moment; nothing else was refused.
  expect(chair.complaints.filter((words) => !words.includes('404'))).toEqual([]);
});

test('On paper: a file with a cover sheet is made and opens to be printed, then the day it left is recorded', async () => {
  const { page } = chair;
  await page.getByRole('button', { name: 'Print with a cover sheet: Myrtle Fay' }).click();
  await page.getByLabel('Address of Myrtle Fay, if it is posted').fill('2 Quill Lane\nInkford');
  await look(page, 'send-print-form');
  await page.getByRole('button', { name: 'Make the file to print' }).click();
  const link = page.getByRole('link', { name: 'Open to print for Myrtle Fay' });
  await link.waitFor(heard);
  await expect.poll(() => link.getAttribute('href')).toContain('To%20print%202027-01-04%20version%201');
  await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
  await look(page, 'send-print-made');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Record posted or given: Myrtle Fay' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('button', { name: 'Undo: Myrtle Fay' }).waitFor(heard);
});

test('No PDF can be had, as script may not read it: Word goes, and the screen says so', async () => {
  const { page } = chair;
  await page.getByRole('radio', { name: /^PDF/ }).check();
  await page.getByRole('button', { name: 'Send to 6 people' }).click();
  await page.getByText('There is no PDF: Microsoft 365 did not hand it over to this app.').waitFor(heard);
  await page.getByRole('heading', { name: '6 of 7 sent' }).waitFor({ timeout: 60_000 });
  expect(attached()).toEqual(['Minutes 2027-01-04 version 1.docx, Plan 2027-01-04 version 1.docx']);
  await look(page, 'send-no-pdf');
  expect(result()).toEqual([]);
});
