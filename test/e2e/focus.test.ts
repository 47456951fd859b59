import { afterAll, beforeAll, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../app/signOff/afterTheMeeting.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { focusStops } from './focusStops.ts';
import { heard } from './line.ts';
import { inEveryLook, narrow } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let chair: Person;
let signedOff: () => Promise<void>;

/** The day after the meeting; signed off once that is asked for. */
beforeAll(async () => {
  const { harness } = await afterTheMeeting();
  town = await openTown();
  town.server.tenant.load(harness.keep());
  chair = await town.personAt();
  signedOff = async () => {
    given(await sign((await computerOf(harness, petra)).world));
    town.server.tenant.load(harness.keep());
  };
});
afterAll(() => town.close());

test('With Tab alone: nothing holds the focus, every stop shows it, and nothing covers it', async () => {
  const { page } = chair;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByText(reference).first().waitFor(heard);

  const meeting = `/#/meeting/${reference}/${initialMeeting.id}`;
  const screens = [
    ['Today', '/#/today', page.getByText(reference)],
    ['Cases', '/#/cases', page.getByText(reference)],
    ['Case', `/#/case/${reference}`, page.getByText('Tobias Fay')],
    ['New case', '/#/cases/new', page.getByRole('button', { name: /Save/ })],
    ['Arrange', `/#/meeting/${reference}/LH-4163-progress-1/arrange`, page.getByLabel(/^Day/)],
    ['Prepare', `${meeting}/prepare`, page.getByRole('heading', { name: 'Who is asked' })],
    ['Run', `${meeting}/run`, page.getByRole('tab', { name: 'Agenda' })],
    ['Minutes', `${meeting}/minutes`, page.getByRole('button', { name: 'Sign off minutes' })],
    ['Settings', '/#/settings', page.getByRole('button', { name: /Forget/ })],
    ['Send', `${meeting}/send`, page.getByRole('button', { name: /Send to/ })],
  ] as const;
  const wrong: string[] = [];
  for (const [screen, path, there] of screens) {
    if (screen === 'Send') await signedOff();
    await page.goto('about:blank');
    await page.goto(path);
    await there.first().waitFor(heard);
    const found = await focusStops(page, screen);
    console.log(`${screen}: ${found.stops} stops`);
    if (found.stops < 4 || found.stops > 140) wrong.push(`${screen}: ${found.stops} stops`);
    wrong.push(...found.wrong);
    // Beside a call, in each look: a ring that shows on white may not on black.
    if (screen === 'Run')
      await inEveryLook(page, [narrow], async (look) => {
        const beside = await focusStops(page, `${screen} at 280 px, ${look}`);
        if (beside.stops < found.stops / 2) wrong.push(`${screen}, ${look}: ${beside.stops} stops`);
        wrong.push(...beside.wrong);
      });
  }
  expect(wrong).toEqual([]);
});
