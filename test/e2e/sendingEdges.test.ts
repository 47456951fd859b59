import { afterAll, beforeAll, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../app/signOff/afterTheMeeting.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let chair: Person;
const { look, result } = looking();

/**
 * The day after the meeting, signed off: Myrtle gets paper, nobody knows an address of Tobias, the school's is wrong,
 * and mail to the nurse has to be encrypted.
 */
beforeAll(async () => {
  const { harness } = await afterTheMeeting();
  const { world } = await computerOf(harness, petra);
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map(({ email, ...person }) => {
    if (person.id === 'p-father') return person;
    if (person.id === 'p-grandmother') return { ...person, papersBy: 'print' as const };
    return { ...person, ...(email && { email: person.id === 'p-school' ? 'office@school.invalid' : email }) };
  });
  given(await world.folder.writeCase({ ...file, people }, etag));
  const nurse = file.people.find(({ id }) => id === 'p-health')?.email?.split('@')[1] ?? '';
  const protectedDomains = [{ domain: nurse, trigger: '[encrypt]' }];
  given(await world.settings.save({ ...defaultSettings, protectedDomains }, undefined));
  given(await sign(world));
  town = await openTown();
  town.server.tenant.load(harness.keep());
  chair = await town.personAt();
});
afterAll(() => town.close());

test('F-DIS-01 to 04: paper, encryption, a bounce, somebody added late, and version 2, in Chromium', async () => {
  const { page } = chair;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await page.goto(`/#/meeting/${reference}/${initialMeeting.id}/send`);
  await page.getByText('Email, encrypted by [encrypt]').waitFor(heard);
  await page.getByText('1 is held up', { exact: true }).waitFor();
  await look(page, 'send-edges-before');

  await page.getByRole('button', { name: 'Send to 5 people' }).click();
  await page.getByRole('heading', { name: '5 of 7 sent' }).waitFor({ timeout: 60_000 });
  await page.reload();
  await page.getByText('Came back', { exact: true }).waitFor(heard);
  expect(town.server.tenant.received().map(({ subject }) => subject)).toContain(
    '[encrypt] Papers from the meeting on Monday 4 January 2027',
  );

  await page.getByRole('button', { name: 'Give or post it instead: Tobias Fay' }).click();
  for (const name of ['Tobias Fay', 'Myrtle Fay']) {
    await page.getByRole('button', { name: `Record posted or given: ${name}` }).click(heard);
    await page.getByLabel('On which day').fill('2027-02-01');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByText('That day has not come yet.').waitFor();
    await page.getByLabel('On which day').fill('2027-01-05');
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('button', { name: `Undo: ${name}` }).waitFor(heard);
  }
  await page.getByRole('button', { name: 'Today' }).click();
  await page.getByText('Papers came back: 1').waitFor(heard);
  await look(page, 'today-came-back');
  await page.getByRole('button', { name: /^Put right/ }).click();
  await page.getByRole('button', { name: 'Close without sending: Mr Inglenook' }).click(heard);
  await page.getByRole('textbox', { name: /^Why Mr Inglenook/ }).fill('He has them from the key worker.');
  await page.getByRole('button', { name: 'Close without sending' }).click();
  await page.getByText(/Came back\. Petra Lanternfield: He has them/).waitFor(heard);

  await page.getByRole('button', { name: 'Also send to…' }).click();
  await page.getByRole('combobox', { name: /^Who/ }).selectOption({ label: 'PC Gale, police' });
  await page.getByRole('textbox', { name: /^Why/ }).fill('Was there, and was not marked.');
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByRole('button', { name: 'Go on: send to 1 person' }).click(heard);
  await page.getByRole('heading', { name: '7 of 8 sent' }).waitFor({ timeout: 60_000 });
  await look(page, 'send-edges-after');

  await page.getByRole('tab', { name: 'Minutes' }).click();
  await page.getByRole('button', { name: 'Make a corrected version' }).click(heard);
  await page.getByRole('textbox', { name: /^Why the minutes/ }).fill('The police officer was not named.');
  await page.getByRole('button', { name: 'Open the minutes again' }).click();
  await page.getByText(/Opened again by Petra Lanternfield/).waitFor(heard);
  await page.getByRole('button', { name: 'Show version 1' }).click();
  await page.getByText('The record is as it was signed off then').waitFor(heard);
  await look(page, 'minutes-reopened');
  await page.getByRole('textbox', { name: /^Why this replaces version 1/ }).fill('somebody who came was not named.');
  await page.getByRole('button', { name: 'Sign off minutes' }).click();
  await page.getByText(/^Version 2, by Petra Lanternfield/).waitFor(heard);
  await page.getByRole('tab', { name: 'Send' }).click();
  await page.getByText(/This version replaces version 1: somebody who came was not named/).waitFor(heard);
  await page.getByText('police, got the version before').waitFor();
  await look(page, 'send-version-2');
  expect(result()).toEqual([]);
});
