import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseLh4163, leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const { look, result } = looking();
const path = 'getSchedule';

/** A world, and the Arrange step of its one case, opened by Tansy from Today. */
async function arranging(scenario: Scenario): Promise<Page> {
  await town.server.tenant.reset(scenario);
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
  await page.getByRole('button', { name: 'Arrange' }).click();
  return page;
}

const slot = (page: Page, name: RegExp) => page.getByRole('radio', { name });

/** Nobody of the council has an hour until the due date: Petra only on Monday 4 January, but for half of it. */
const fullDiaries: Scenario = {
  ...leicestershireInitial,
  users: leicestershireInitial.users.map((user) => ({
    ...user,
    diary: user.displayName.startsWith('Petra')
      ? [
          { from: '2026-12-22T00:00', to: '2027-01-04T00:00', subject: 'x' },
          { from: '2027-01-04T10:00', to: '2027-01-04T11:00', subject: 'x' },
          { from: '2027-01-04T12:00', to: '2027-01-07T00:00', subject: 'x' },
        ]
      : [],
  })),
};

/** What the family said: afternoons, at the library, and what Marigold needs. The child comes. */
const wishes: CaseFile = {
  ...caseLh4163,
  children: caseLh4163.children.map((child) => ({ ...child, attends: 'yes' })),
  people: caseLh4163.people.map((person) =>
    person.id === 'p-mother' ? { ...person, language: 'Polish', support: ['interpreter', 'child care'] } : person,
  ),
  preferences: {
    times: [{ weekdays: [1, 2, 3, 4, 5], from: '15:45', to: '17:30' }],
    mode: 'in person',
    places: ['Wigston Library', 'Inkpot Lane School, the small hall'],
  },
};
const withWishes: Scenario = {
  ...leicestershireInitial,
  lists: leicestershireInitial.lists.map((list) => ({
    ...list,
    ...(list.files && { files: list.files.map((file) => ({ ...file, text: JSON.stringify(wishes) })) }),
  })),
};

test('F-SCH-04 times up to the due date with their reasons, by keyboard, in three clicks to the invitation', async () => {
  const page = await arranging(leicestershireInitial);
  const monday = slot(page, /^Monday 4 January 2027, 10:00 to 11:30: day 8 of 10; .*not known: family, school/);
  await monday.waitFor(heard);
  for (const words of ['Petra Lanternfield is busy', 'Osric Plumtree is away', /Christmas Day, Fri 25 Dec/])
    await page.getByText(words).first().waitFor();
  await page.getByRole('button', { name: 'Other times, Tuesday 29 December' }).click();
  await page.getByText('12:00 to 14:00: Petra Lanternfield is busy').waitFor();
  await slot(page, /^Tuesday 29 December 2026, 15:00 to 16:30/).waitFor();
  await look(page, 'slots');

  await page.getByRole('combobox', { name: 'How long' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused()).toMatch(/^Tuesday 22 December 2026, 11:30.*too soon: the assessment had to go by/);
  for (const next of [/^Thursday 24 December 2026, 10:00/, /^Tuesday 29 December 2026, 10:00/]) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toMatch(next);
  }
  await expect.poll(() => page.getByLabel(/^Day/).inputValue()).toBe('2026-12-29');
  let stops = 0;
  while ((await focused()) !== '' && stops < 20) {
    await page.keyboard.press('Tab');
    stops += 1;
  }
  console.log(`slots: ${stops} tab stops from the chosen time to what follows the list`);
  expect(stops).toBeLessThanOrEqual(10);

  // Since Today: the button Arrange, the time, Send.
  await monday.check();
  await page.getByRole('button', { name: /^Send \d invitations/ }).click();
  await page.getByText('It is there, beside the call').waitFor(heard);
  console.log('clicks from Today to the invitation sent: 3');
});

test('Nothing fits: the least bad, whom to ask, and a later time with its reason, which stays', async () => {
  const page = await arranging(fullDiaries);
  await page.getByText('No time fits up to Wednesday 6 January 2027').waitFor(heard);
  await slot(page, /^Monday 4 January 2027, 09:00.*Ask Petra Lanternfield to move 10:00–11:00/).waitFor();
  await look(page, 'slots-none');
  await page.getByRole('button', { name: 'Look after the due date' }).click();
  await slot(page, /^Thursday 7 January 2027, 10:00 to 11:30, best: after the due date: needs a reason/).check();
  await page.getByRole('button', { name: /^Send \d invitations/ }).click();
  const reason = page.getByLabel('Why later than it is due');
  await page.getByText('Say why it is held after the day it is due.').first().waitFor();
  await expect.poll(() => reason.evaluate((box) => box === document.activeElement)).toBe(true);
  await look(page, 'slots-later');
  await reason.fill('Nobody of the council is free before.');
  await page.getByRole('button', { name: /^Send \d invitations/ }).click();
  await page.getByText('It is there, beside the call').waitFor(heard);
  await page.reload();
  await page
    .getByText('Later than Wednesday 6 January 2027, when it was due: Nobody of the council is free')
    .waitFor(heard);
});

test('F-SCH-08 F-INV-08 the family’s times, places and needs come first; slow or refused, one goes on by hand', async () => {
  const page = await arranging(withWishes);
  await slot(page, /^Tuesday 29 December 2026, 15:45 to 17:15, best: the family’s preferred time/).waitFor(heard);
  await expect.poll(() => page.getByRole('radio', { name: 'In person' }).isChecked()).toBe(true);
  await expect.poll(() => page.getByRole('radio', { name: 'Wigston Library' }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'interpreter (Polish) for Marigold Fay: arranged' }).check();
  await page.getByText('1 of 2 arranged').waitFor();

  town.server.tenant.setFaults([{ kind: 'slow', match: { path }, delay: 4000, times: 1 }]);
  await page.reload();
  await page.getByRole('button', { name: 'Show times without diaries' }).click();
  await slot(page, /^Monday 4 January 2027, 15:45.*not known: Petra Lanternfield, Osric Plumtree/).waitFor();
  await page.getByText('1 of 2 arranged').waitFor();
  await slot(page, /^Monday 4 January 2027, 15:45.*free: Petra Lanternfield, Osric Plumtree/).waitFor(heard);

  const headers = { 'access-control-allow-origin': '*' };
  await page.route(/getSchedule/, (route) =>
    route.fulfill({ status: 403, headers, json: { error: { code: 'ErrorAccessDenied', message: 'No' } } }),
  );
  await page.reload();
  await page.getByText('Nobody’s diary could be seen.').waitFor(heard);
  await page.getByLabel(/^Day/).fill('2027-01-05');
  await page.getByLabel(/^Start/).fill('10:00');
  await page.getByText(/^School day: E\.F\. attends; day 9 of 10; /).waitFor();
  await look(page, 'slots-unknown');
  await page.unroute(/getSchedule/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^Petra Lanternfield is busy; school day: E\.F\. attends; /).waitFor(heard);

  // What is ticked is kept with the meeting; the rest is red until somebody has arranged it.
  await page.getByLabel('Why in school hours, although E.F. comes').fill('She asked for a morning');
  await page
    .getByRole('combobox', { name: 'What leaves to' })
    .selectOption({ label: 'Marigold Fay, mother: by email' });
  await page.getByText('What Marigold Fay needs, which is in nothing that leaves').waitFor();
  await page.getByRole('button', { name: /^Send \d invitations/ }).click();
  await page.getByText('Under Prepare you say what has been arranged.').waitFor(heard);
  await look(page, 'support-booked');
  await page.getByRole('button', { name: 'Next: Prepare' }).click();
  await page.getByText('1 of 2 arranged.', { exact: false }).waitFor(heard);
  await page.getByText('Not arranged yet').waitFor();
  await look(page, 'support-prepare');
  await page.getByRole('button', { name: 'Arranged: child care for Marigold Fay' }).click();
  await page.getByText('2 of 2 arranged.', { exact: false }).waitFor(heard);
  await page.getByRole('button', { name: 'Undo: interpreter (Polish) for Marigold Fay' }).click();
  await page.getByText('1 of 2 arranged.', { exact: false }).waitFor(heard);
  await page.reload();
  await page.getByText('Arranged on Tue 22 Dec 2026 by Tansy Millbrook').waitFor(heard);
});

test('F-SCH-04 somebody has become busy since the time was chosen: who, and it is sent anyway or not', async () => {
  const page = await arranging(leicestershireInitial);
  await slot(page, /^Monday 4 January 2027, 10:00 to 11:30/).check(heard);
  // From now on the chair is in court on that morning.
  await page.route(/getSchedule/, async (route) => {
    const answer = await route.fetch();
    const json = await answer.json();
    for (const schedule of json.value)
      if (/petra/.test(schedule.scheduleId))
        schedule.scheduleItems.push({
          isPrivate: false,
          status: 'busy',
          start: { dateTime: '2027-01-04T09:30:00.0000000', timeZone: 'GMT Standard Time' },
          end: { dateTime: '2027-01-04T12:00:00.0000000', timeZone: 'GMT Standard Time' },
        });
    await route.fulfill({ response: answer, json });
  });
  await page.getByRole('button', { name: 'Send 8 invitations' }).click();
  await page.getByText('Petra Lanternfield has since become busy on Mon 4 Jan, 10:00 to 11:30.').waitFor(heard);
  await look(page, 'busy-now');
  await page.getByRole('button', { name: 'Choose another time' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await page.getByText(/^Petra Lanternfield is busy; day 8 of 10/).waitFor(heard);
  await page.getByRole('button', { name: 'Send anyway' }).click();
  await page.getByText('It is there, beside the call').waitFor(heard);

  expect(result()).toEqual([]);
});
