import { afterEach, expect, test } from 'vitest';
import { dudleyInitial } from '../../../emulator/scenarios/dudleyInitial.ts';
import { auberon, herefordshireInitial } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { newcastleInitial } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { Scenario } from '../../../emulator/scenarios/scenario.ts';
import { heard } from '../line.ts';
import { moveTime } from '../moveTime.ts';
import { appIn, openTown, type Town } from '../town.ts';

interface Walk {
  readonly scenario: Scenario;
  /** Who opens the agenda: whoever chairs. */
  readonly chair: string;
  /** As Today names it, and by when in words. */
  readonly short: string;
  readonly due: string;
  readonly invitations: number;
  readonly items: number;
  readonly first: RegExp;
  readonly title: string;
  /** What the procedure holds no meeting without: the agenda opens once it is recorded. */
  readonly recorded?: readonly string[];
}

const walks: readonly Walk[] = [
  {
    scenario: dudleyInitial,
    chair: dudleyInitial.users[0]!.id,
    short: 'Planning meeting',
    due: 'Tuesday 5 January 2027',
    invitations: 5,
    items: 16,
    first: /Welcome/,
    title: 'Minutes of the Child in Need Planning Meeting',
  },
  {
    scenario: herefordshireInitial,
    chair: auberon.id,
    short: 'First meeting',
    due: 'Monday 4 January 2027',
    invitations: 7,
    items: 14,
    first: /Before we start/,
    title: 'Record of the first Child in Need meeting',
    recorded: ['Supervision held', 'Family support worker’s part agreed'],
  },
  {
    scenario: newcastleInitial,
    chair: newcastleInitial.users[0]!.id,
    short: 'Planning meeting',
    due: 'Sunday 27 December 2026',
    invitations: 5,
    items: 14,
    first: /Issues from the Statutory Assessment/,
    title: 'Record of the Child in Need Planning Meeting',
  },
];

let town: Town;
afterEach(() => town.close());

test.each(walks)('$scenario.name: the first meeting through the screens, in that authority’s words', async (walk) => {
  town = await openTown(walk.scenario);
  const { page } = await town.personAt();
  const app = appIn(page);
  await page.goto(`/teams?person=${walk.scenario.users[0]!.id}&view=tab`);
  await app.getByText(walk.short).first().waitFor(heard);
  await app
    .getByRole('button', { name: new RegExp(`due ${walk.due}`) })
    .first()
    .waitFor(heard);
  await app
    .getByRole('button', { name: /^Arrange/ })
    .first()
    .click();
  // The first time that fits, whichever it is: it says its day and its hour.
  const slot = app.getByRole('radio', { name: /^\w+day \d+ \w+ 202\d, \d\d:\d\d/ }).first();
  await slot.check(heard);
  const named = /^\w+day (\d+ \w+ 202\d), (\d\d:\d\d)/.exec((await slot.getAttribute('aria-label')) ?? '');
  const start = new Date(`${named?.[1]} ${named?.[2]} UTC`).toISOString();
  await app.getByRole('button', { name: /^Send \d+ invitations$/ }).click(heard);
  await app.getByText('It is there, beside the call').waitFor(heard);
  expect(new Set(town.server.tenant.received().map(({ to }) => to)).size).toBe(walk.invitations);

  const { page: theirs } = await town.personAt();
  const panel = appIn(theirs);
  await moveTime(town, start);
  await theirs.goto(`/teams?person=${walk.chair}&view=tab`);
  await panel
    .getByRole('button', { name: /Open agenda/ })
    .first()
    .click(heard);
  for (const label of walk.recorded ?? []) {
    await panel.getByRole('heading', { name: 'The meeting may not be held yet' }).waitFor(heard);
    await panel.getByRole('button', { name: `Record: ${label}` }).click(heard);
    await panel.getByRole('button', { name: `Record this day: ${label}` }).click(heard);
  }
  await panel.getByText(`0 of ${walk.items} done`).waitFor(heard);
  await panel.getByRole('button', { name: walk.first }).first().waitFor(heard);

  await moveTime(town, `${start.slice(0, 10)}T19:00:00.000Z`);
  await theirs.goto(`/teams?person=${walk.chair}&view=tab`);
  await panel
    .getByRole('button', { name: /Write minutes/ })
    .first()
    .click(heard);
  await panel.getByText(walk.title).first().waitFor(heard);
});
