import { petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../../emulator/scenarios/scenario.ts';
import { afterTheMeeting, computerOf, reference, sign } from '../../app/signOff/afterTheMeeting.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { heard } from '../line.ts';
import { moveTime } from '../moveTime.ts';
import { appIn, type Town } from '../town.ts';
import type { PanelState } from './panelState.ts';

/** The day after: somebody signs off while the panel is open. */
export async function* afterStates(town: Town): AsyncGenerator<PanelState> {
  const { harness } = await afterTheMeeting();
  town.server.tenant.load(harness.keep());
  const { page, context } = await town.personAt();
  const meeting = `/index.html#/meeting/${reference}/${initialMeeting.id}`;
  await page.goto(`${meeting}/run`);
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(heard),
  ]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText(/^1 of 12 done$/).waitFor(heard);
  yield { name: 'beside-the-minutes', page };
  given(await sign((await computerOf(harness, petra)).world));
  town.server.tenant.load(harness.keep());
  await page
    .getByText(/^Signed off by Petra Lanternfield/)
    .first()
    .waitFor({ timeout: 90_000 });
  yield { name: 'signed-off', page };
  await context.close();
}

/** A council's first meeting, arranged at the first time that fits and about to begin, in whoever's panel. */
export const firstOf = (scenario: Scenario, name: string) =>
  async function* (town: Town): AsyncGenerator<PanelState> {
    const { page, context } = await town.personAt();
    const app = appIn(page);
    const person = scenario.users[0]!.id;
    await page.goto(`/teams?person=${person}&view=tab`);
    await app
      .getByRole('button', { name: /^Arrange/ })
      .first()
      .click(heard);
    const slot = app.getByRole('radio', { name: /^\w+day \d+ \w+ 202\d, \d\d:\d\d/ }).first();
    await slot.check(heard);
    const named = /^\w+day (\d+ \w+ 202\d), (\d\d:\d\d)/.exec((await slot.getAttribute('aria-label')) ?? '');
    await app.getByRole('button', { name: /^Send \d+ invitations$/ }).click(heard);
    await app.getByText('It is there, beside the call').waitFor(heard);
    await moveTime(town, new Date(`${named?.[1]} ${named?.[2]} UTC`).toISOString());
    await page.goto(`/teams?person=${person}&view=meetings`);
    await page.getByRole('link', { name: 'Join (side panel)' }).first().click(heard);
    await app
      .getByRole('heading', { name: 'The meeting may not be held yet' })
      .or(app.getByText(/^0 of \d+ done$/))
      .first()
      .waitFor(heard);
    yield { name, page };
    await context.close();
  };
