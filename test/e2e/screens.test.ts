import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addView,
  agreeNextMeeting,
  arrange,
  heard,
  makePlan,
  openItem,
  recordAttendance,
  send,
  signOff,
} from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  support = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();

test('Every screen of the line, in a plain browser: three looks, two widths, nothing for axe to find', async () => {
  const { page } = support;
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await look(page, 'sign-in');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await look(page, 'today');
  await page.getByRole('button', { name: /due Wednesday 6 January 2027/ }).click();
  await page.getByText('Assumed').waitFor();
  await look(page, 'why');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Arrange' }).click();
  await page.getByLabel(/^Day/).fill('2027-01-01');
  await look(page, 'arrange');
  await page.getByRole('button', { name: /Today/ }).click();
  await arrange(page);
  await look(page, 'booked');
  await page.getByRole('tab', { name: 'Prepare' }).click();
  await page.getByRole('heading', { name: 'Who is asked' }).waitFor();
  await look(page, 'prepare');

  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await page.reload();
  await page.getByRole('tab', { name: 'Run' }).click();
  await page.getByText('0 of 12 done').waitFor(heard);
  await look(page, 'run-agenda');
  await openItem(page, /Child’s voice/);
  await addView(page, 'Mr Inglenook, school', 'He draws the family with the dog in the middle.');
  await look(page, 'run-item');
  await openItem(page, /Parents’ voice/);
  await addView(page, 'Marigold Fay, mother', 'Mornings are the hard part.');
  await addView(page, 'Tobias Fay, father', 'Told Osric he wants to see him each Saturday.');
  await page.getByRole('tab', { name: 'Minutes', exact: true }).first().click();
  await page.getByRole('button', { name: 'Sign off minutes' }).waitFor(heard);
  await look(page, 'minutes-stopped');
  await page.getByRole('tab', { name: 'Run' }).click();
  await makePlan(page);
  await look(page, 'run-plan');
  await recordAttendance(page);
  await look(page, 'run-here');
  await agreeNextMeeting(page);
  await look(page, 'run-next');

  await moveTime(town, '2027-01-05T09:00:00.000Z');
  await page.goto('/');
  await page.getByRole('button', { name: /Write minutes/ }).waitFor(heard);
  await look(page, 'today-minutes');
  await signOff(page);
  await look(page, 'signed-off');
  await page.getByRole('tab', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Send to 7 people' }).waitFor(heard);
  await look(page, 'send');
  await send(page);
  await look(page, 'sent');
  await page.getByRole('button', { name: /Today/ }).click();
  await page.getByText(/Minutes sent to 7 of 7/).waitFor(heard);
  await look(page, 'today-sent');

  expect(result()).toEqual([]);
});
