import { afterAll, beforeAll, expect, test } from 'vitest';
import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

const { site } = leicestershireInitial;
const empty = (appRole: Scenario['site']['appRole']): Scenario => ({
  ...leicestershireInitial,
  site: { ...site, appRole },
  lists: [],
});

let town: Town;
let person: Person;
const { look, result } = looking();

beforeAll(async () => {
  town = await openTown(empty('write'));
  person = await town.personAt();
});
afterAll(() => town.close());

test('An empty site: what is missing, who can grant it, setting it up, and being forgotten', async () => {
  const { page } = person;
  await page.goto('/#/settings');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('4 parts are missing').waitFor(heard);
  await page.getByText('to send minutes and plans from your mailbox: given', { exact: false }).waitFor(heard);
  await look(page, 'settings-empty');

  await page.getByRole('button', { name: 'Set up the site' }).click();
  await page.getByText('two rights are needed together', { exact: false }).waitFor(heard);
  await page.getByRole('button', { name: 'Show the requests' }).click();
  const requests = await page.getByRole('textbox', { name: 'Requests to Microsoft Graph' }).inputValue();
  expect(requests.match(/^POST https:/gm)).toHaveLength(4);
  await look(page, 'settings-refused');

  // A SharePoint administrator has raised the grant meanwhile.
  await town.server.tenant.reset(empty('fullcontrol'));
  await page.getByRole('button', { name: 'Set up the site' }).click();
  await page.getByText('Every list, column and index is there').waitFor(heard);
  await page.getByText('cannot overwrite each other').waitFor(heard);
  await look(page, 'settings-done');

  // A wrong domain is said beside its field; what is taken off can be put back.
  await page.getByRole('textbox', { name: /Addresses that end in/ }).fill('someone@school.example');
  await page.getByRole('textbox', { name: /Word in the subject/ }).fill('[encrypt]');
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByText('This is not a domain', { exact: false }).waitFor();
  await look(page, 'settings-domain');
  await page.getByRole('textbox', { name: /Addresses that end in/ }).fill('school.example');
  await page.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByRole('button', { name: 'Take school.example off the list' }).click(heard);
  await page.getByRole('button', { name: 'Undo' }).click(heard);
  await page.getByRole('button', { name: 'Take school.example off the list' }).waitFor(heard);

  // A team, who is in it, and a manager: whoever is signed in cannot name themselves.
  await page.getByRole('textbox', { name: 'New team' }).fill('Wigston team');
  await page.getByRole('button', { name: 'Make this team' }).click();
  await page.getByText('Wigston team is there, and you are in it.').waitFor(heard);
  await page.getByRole('textbox', { name: 'Email address of somebody of Wigston team' }).fill('nobody');
  await page.getByRole('button', { name: 'Put in this team' }).click();
  await page.getByText('This is not an email address', { exact: false }).waitFor();
  await page.getByRole('textbox', { name: 'Email address of somebody of Wigston team' }).fill('');
  await page.getByRole('textbox', { name: 'Email address of a manager' }).fill('tansy.millbrook@council.example');
  await page.getByRole('textbox', { name: 'What they are' }).fill('service manager');
  await page.getByRole('button', { name: 'Name this manager' }).click();
  await page.getByText('Somebody else has to name you', { exact: false }).waitFor(heard);
  await look(page, 'settings-teams-refused');
  await page.getByRole('textbox', { name: 'Email address of a manager' }).fill('petra.lanternfield@council.example');
  await page.getByRole('button', { name: 'Name this manager' }).click();
  await page.getByText('Petra Lanternfield is named: they may take text out of every record.').waitFor(heard);
  await look(page, 'settings-teams');
  await page.getByRole('button', { name: 'Take Petra Lanternfield off the managers' }).click();
  await page.getByText('Petra Lanternfield is no longer named.').waitFor(heard);

  await page.getByRole('button', { name: 'Forget me on this device' }).click();
  await page.getByText('Nothing is lost by it', { exact: false }).waitFor();
  await look(page, 'settings-forget');
  await page.getByRole('button', { name: 'Forget me', exact: true }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor(heard);
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  expect(result()).toEqual([]);
});
