import { beforeEach, expect, test } from 'vitest';
import { leicestershireInitial, osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario, ScenarioAppointment } from '../../../emulator/scenarios/scenario.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

const asked = (tenant: SignedIn['tenant']) => tenant.requests().filter(({ url }) => url.endsWith('/getSchedule'));
const school = 'office@inkpotlane.example';
const withDiary = (diary: readonly ScenarioAppointment[]): Scenario => ({
  ...leicestershireInitial,
  users: [{ ...petra, diary }, tansy, osric],
});
const petras = [petra.userPrincipalName];

test('F-SCH-04 council people are seen by their times alone; an outsider is not known, never free', async () => {
  const seen = given(
    await world
      .as(petra)
      .freeBusy.between(
        [petra.userPrincipalName, osric.userPrincipalName, school],
        day('2026-12-22'),
        day('2027-01-06'),
      ),
  );
  expect(seen.get(school)).toEqual({ state: 'not known' });
  expect(seen.get(osric.userPrincipalName)).toEqual({
    state: 'seen',
    busy: [
      { from: '2026-12-24T13:00', to: '2026-12-24T17:00', how: 'busy' },
      { from: '2026-12-30T00:00', to: '2027-01-01T00:00', how: 'away' },
      { from: '2027-01-04T14:00', to: '2027-01-04T15:00', how: 'busy' },
    ],
  });
  expect(seen.get(petra.userPrincipalName)).toMatchObject({ state: 'seen', busy: { length: 4, 3: { how: 'held' } } });
  // Petra asks, so Exchange tells the subjects of her own calendar: nothing of them is kept.
  expect(JSON.stringify([...seen])).not.toMatch(/Court|Supervision|panel/);
  expect(asked(world.tenant)).toMatchObject([{ headers: { prefer: 'outlook.timezone="GMT Standard Time"' } }]);
});

test('The last day is whole, the day after it is not asked for', async () => {
  const on = async (last: string) =>
    given(await world.as(tansy).freeBusy.between(petras, day('2026-12-22'), day(last))).get(petra.userPrincipalName);
  expect(await on('2026-12-22')).toEqual({ state: 'seen', busy: [] });
  expect(await on('2026-12-23')).toMatchObject({ state: 'seen', busy: { length: 1 } });
});

test('More people and days than one request may ask for are asked in parts', async () => {
  const many = [...Array.from({ length: 24 }, (_, n) => `p${n}@agency.example`), petra.userPrincipalName];
  const seen = given(await world.as(tansy).freeBusy.between(many, day('2026-11-02'), day('2027-01-06')));
  const parts = asked(world.tenant);
  expect(parts.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(seen.size).toBe(25);
  expect(seen.get('p0@agency.example')).toEqual({ state: 'not known' });
  expect(seen.get(petra.userPrincipalName)).toMatchObject({ state: 'seen', busy: { length: 4 } });
});

test('Ten o’clock is ten o’clock before and after the clocks go forward', async () => {
  const appointment = (date: string) => ({ from: `${date}T10:00`, to: `${date}T11:00`, subject: 'Visit' });
  world = await signedIn(withDiary([appointment('2027-03-26'), appointment('2027-03-29')]));
  const seen = given(await world.as(tansy).freeBusy.between(petras, day('2027-03-25'), day('2027-03-31')));
  expect(seen.get(petra.userPrincipalName)).toEqual({
    state: 'seen',
    busy: [
      { from: '2027-03-26T10:00', to: '2027-03-26T11:00', how: 'busy' },
      { from: '2027-03-29T10:00', to: '2027-03-29T11:00', how: 'busy' },
    ],
  });
});

test('Free and working elsewhere leave a person free', async () => {
  const diary = (['free', 'workingElsewhere', 'tentative', 'oof'] as const).map((showAs, n) => ({
    from: `2026-12-23T1${n}:00`,
    to: `2026-12-23T1${n}:30`,
    showAs,
    subject: 'x',
  }));
  world = await signedIn(withDiary(diary));
  const seen = given(await world.as(tansy).freeBusy.between(petras, day('2026-12-22'), day('2026-12-24')));
  expect(seen.get(petra.userPrincipalName)).toMatchObject({ busy: [{ how: 'held' }, { how: 'away' }] });
});

test('A refusal is said, and nobody is taken for free by it', async () => {
  world.tenant.setFaults([{ kind: '503', match: { path: 'getSchedule' }, times: 10 }]);
  const refused = await world.as(tansy).freeBusy.between(petras, day('2026-12-22'), day('2026-12-24'));
  expect(refused).toEqual({ ok: false, reason: { kind: 'busy' } });
});

test('Where the zone asked for is not honoured, UTC is turned into London’s clock', async () => {
  const diary = [{ from: '2027-07-05T10:00', to: '2027-07-05T11:00', subject: 'x' }];
  world = await signedIn(withDiary(diary));
  const { tenant } = world;
  const handle = tenant.handle.bind(tenant);
  tenant.handle = (request: Request) => {
    const without = new Request(request);
    without.headers.delete('prefer');
    return handle(without);
  };
  const seen = given(await world.as(tansy).freeBusy.between(petras, day('2027-07-05'), day('2027-07-05')));
  expect(seen.get(petra.userPrincipalName)).toMatchObject({ busy: [{ from: '2027-07-05T10:00' }] });
});
