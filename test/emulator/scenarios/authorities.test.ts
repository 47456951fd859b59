import { expect, test } from 'vitest';
import { dudleyInitial } from '../../../emulator/scenarios/dudleyInitial.ts';
import { herefordshireInitial } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { londonInitial } from '../../../emulator/scenarios/londonInitial.ts';
import { newcastleInitial } from '../../../emulator/scenarios/newcastleInitial.ts';
import { caseRowNow } from '../../../src/app/saving/caseRowNow.ts';
import { profileOf } from '../../../src/domain/procedure/inForce.ts';
import { inviteesFor } from '../../../src/domain/procedure/invitees.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { dateInLondon } from '../../../src/domain/time/londonTime.ts';
import { given, signedIn } from '../../builders/signedIn.ts';

const all = [dudleyInitial, herefordshireInitial, newcastleInitial, londonInitial];

test.each(all)(
  '$name: the row that is seeded is the one the app works out, and new cases follow its procedure',
  async (scenario) => {
    const { as } = await signedIn(scenario);
    const world = as(scenario.users[0]!);
    const [row] = given(await world.cases.changes(undefined)).rows.map(({ value }) => value);
    const file = given(await world.folder.readCase(row!.reference)).value;
    const now = instant(scenario.now);
    const clock = { now: () => now, today: () => dateInLondon(now), wait: async () => undefined };
    expect(row).toEqual(given(await caseRowNow({ clock, sends: world.sends }, file, [])));
    expect(given(await world.settings.read()).value.procedure).toBe(file.procedure);
    expect(scenario.name).toBe(`${file.procedure}-initial`);
  },
);

test.each(all)(
  '$name: somebody fills each place that the procedure requires, and every address is of nobody',
  async (scenario) => {
    const { as } = await signedIn(scenario);
    const world = as(scenario.users[0]!);
    const [row] = given(await world.cases.changes(undefined)).rows.map(({ value }) => value);
    const file = given(await world.folder.readCase(row!.reference)).value;
    const places = inviteesFor(profileOf(file.procedure)!, file, 'initial');
    expect(places.filter(({ missing }) => missing).map(({ place }) => place)).toEqual([]);
    expect(file.people.filter(({ email }) => !email?.endsWith('.example'))).toEqual([]);
    expect(file.consent.state).toBe('given');
  },
);
