import { afterAll, beforeAll, expect, test } from 'vitest';
import { leicestershireInitial, osric } from '../../emulator/scenarios/leicestershireInitial.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { arrange, heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';
import { writeRecord } from './writtenRecord.ts';

let town: Town;
let organiser: Person;

beforeAll(async () => {
  town = await openTown();
  organiser = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();
const minutes = `/#/meeting/LH-4163/${initialMeeting.id}/minutes`;

test('F-CAP-01: Teams’ report is compared with the list; each difference is answered, and the list changes only then', async () => {
  const { page } = organiser;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await arrange(page);
  const { tenant } = town.server;
  tenant.setNow('2027-01-04T11:31:00.000Z');
  await writeRecord(town);
  const person = (name: string, from = '10:00', until = '11:30') => ({
    name,
    stays: [{ from: `2027-01-04T${from}:00Z`, until: `2027-01-04T${until}:00Z` }],
  });
  const held = await tenant.handle(
    new Request(`${tenant.context.origin}/emulator/call`, {
      method: 'POST',
      body: JSON.stringify({
        from: '2027-01-04T10:00:00Z',
        until: '2027-01-04T11:30:00Z',
        people: [
          { address: 'petra.lanternfield@council.example' },
          { address: osric.userPrincipalName },
          person('Mum', '10:18'),
          person('Mr Inglenook (Guest)', '10:00', '10:55'),
          person('+44 7700 ***000'),
          { address: 'wren.applegarth@health.example', ...person('Wren Applegarth', '10:02', '11:28') },
        ],
      }),
    }),
  );
  expect(held.status).toBe(204);

  await page.goto(minutes);
  await page.reload();
  const report = page
    .getByRole('region', { name: 'Teams’ attendance report' })
    .or(page.locator('section', { hasText: 'Teams’ attendance report' }))
    .first();
  await report.getByText('None yet').waitFor(heard);
  await look(page, 'call-none-yet');
  tenant.setNow('2027-01-04T11:50:00.000Z');
  await report.getByRole('button', { name: 'Look again' }).click();
  await report.getByText('Who was “Mum”?').waitFor(heard);
  await look(page, 'call-questions');

  const ask = (name: RegExp | string) => report.getByRole('button', { name });
  await report.getByRole('combobox', { name: 'Who was “Mum”?' }).selectOption({ label: 'Marigold Fay, mother' });
  await ask('Record: Who was “Mum”?').click(heard);
  await ask(/^Record 10:18: Marigold Fay joined/).click(heard);
  await report.getByText('Marigold Fay joined').waitFor({ state: 'hidden', ...heard });
  await ask(/^Keep the list: Mr Inglenook left/).click();
  await ask(/^Record as here: Wren Applegarth/).click();
  await report.getByRole('combobox', { name: /7700/ }).selectOption({ label: 'Myrtle Fay, grandmother' });
  await ask(/^Record: Who was “\+44/).click();
  await report.getByText('Agrees with the list, with what you have answered').waitFor(heard);
  await look(page, 'call-answered');

  // It is in the record, whoever opens the minutes.
  await page.reload();
  await report.getByText('“Mum”: Marigold Fay').waitFor(heard);
  await page.getByRole('button', { name: 'Sign off minutes' }).waitFor();
  expect(result()).toEqual([]);
});

test('F-CAP-01: the chair, for whom somebody else booked, compares as a co-organiser', async () => {
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await page.goto(minutes);
  await page
    .getByText('Agrees with the list, with what has been answered')
    .or(page.getByText('“Mum”: Marigold Fay'))
    .first()
    .waitFor(heard);
  expect(await page.getByText('booked the call').count()).toBe(0);
});

test('Whoever neither booked nor chairs the call is told who can compare, and asked for nothing', async () => {
  const other = await town.personAt();
  const { page } = other;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Osric Plumtree/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await page.goto(minutes);
  await page.getByText('Tansy Millbrook booked the call').waitFor(heard);
  await look(page, 'call-not-organiser');
  await page.getByRole('button', { name: 'Compare with the list' }).click();
  await page.getByText('Only Tansy Millbrook, who booked the call').waitFor(heard);
  await page.getByText('Ask Tansy Millbrook to open these minutes', { exact: false }).waitFor();
  await look(page, 'call-refused');
  await page.getByRole('button', { name: 'Go through the list' }).click();
  await page.getByRole('combobox', { name: 'Marigold Fay, mother' }).waitFor(heard);
  expect(result()).toEqual([]);
});

test('The permission is asked for by the button and not before; once it is given, reading goes on from there', async () => {
  await town.close();
  const { app } = leicestershireInitial;
  const grantedScopes = app.grantedScopes.filter((scope) => scope !== 'OnlineMeetingArtifact.Read.All');
  town = await openTown({ ...leicestershireInitial, app: { ...app, grantedScopes } });
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await arrange(page);
  const { tenant } = town.server;
  tenant.setNow('2027-01-04T12:00:00.000Z');
  await writeRecord(town);
  await page.goto(minutes);
  await page.reload();
  const compare = page.getByRole('button', { name: 'Compare with the list' });
  await compare.waitFor(heard);
  await page.getByText('It is compared with the chair’s list', { exact: false }).waitFor();
  expect(await page.getByText('A permission is missing').count()).toBe(0);
  await look(page, 'call-not-asked');
  await compare.click();
  await page.getByText('A permission is missing').first().waitFor(heard);
  await look(page, 'call-permission');

  // An administrator agrees for everyone.
  const before = tenant.save();
  await tenant.reset(leicestershireInitial);
  tenant.load(before);
  const [consent] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Ask Microsoft' }).last().click(),
  ]);
  await consent
    .getByRole('link', { name: /Tansy Millbrook/ })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await page.getByText('None yet').waitFor(heard);
  expect(result()).toEqual([]);
});
