import { afterEach, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { openDevice } from '../../src/adapters/device/indexedDbDevice.ts';
import { followCouncil } from '../../src/app/followCouncil.ts';
import { councilCalendar, followSettings, profileOf } from '../../src/domain/procedure/inForce.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { addWorkingDays } from '../../src/domain/time/workingDays.ts';
import { given, signedIn } from '../builders/signedIn.ts';
import 'fake-indexeddb/auto';

afterEach(() => followSettings(defaultSettings));

const set = { by: 'Sorrel Fennimore', on: day('2026-12-01') };
const closed = {
  ...defaultSettings,
  closureDays: [{ ...set, date: day('2026-12-29'), name: 'Offices closed' }],
  readings: [{ ...set, procedure: 'leicestershire', rule: 'LEI-C03', period: '10 calendar days' }],
};
const device = () => openDevice('tenant', petra.id);

test('What the council has set counts at once from this device, and then as SharePoint has it', async () => {
  const { as } = await signedIn();
  const world = { device: await device(), settings: as(petra).settings };
  given(await world.settings.save(closed, undefined));
  let moved = 0;
  const first = await followCouncil(world, () => {
    moved += 1;
  });
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(false);
  await first.beforeCases();
  expect(moved).toBe(1);
  // Day 10 steps over the closed day as over a bank holiday, and says its name.
  expect(addWorkingDays(day('2026-12-18'), 10, councilCalendar())).toMatchObject({
    date: '2027-01-07',
    skipped: expect.arrayContaining([{ date: '2026-12-29', name: 'Offices closed' }]),
  });
  followSettings(defaultSettings);

  const again = await followCouncil(world, () => {
    moved += 1;
  });
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(true);
  await again.beforeCases();
  expect(moved).toBe(1);
});

test('F-ADM-01 CC8: a confirmed reading counts, is no longer assumed, and the other stays beside it', () => {
  followSettings(closed);
  const rule = profileOf('leicestershire')?.clocks.find(({ id }) => id === 'LEI-C03');
  expect(rule?.readings).toMatchObject([{ period: '10 calendar days', assumed: false }, { period: '10 working days' }]);
});

test('Settings that cannot be read leave those this device has', async () => {
  const { tenant, as } = await signedIn();
  const world = { device: await device(), settings: as(petra).settings };
  await world.device.keepSettings(closed);
  tenant.setFaults([{ kind: 'drop before', match: { method: 'GET' }, times: 99 }]);
  await (await followCouncil(world, () => {})).beforeCases();
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(true);
});

test('Not read at first, and with none on this device, they are asked for again before the next case', async () => {
  const { tenant, as } = await signedIn();
  const world = { device: await openDevice('another tenant', petra.id), settings: as(petra).settings };
  given(await world.settings.save(closed, undefined));
  let moved = 0;
  const council = await followCouncil(world, () => {
    moved += 1;
  });
  tenant.setFaults([{ kind: 'drop before', match: { method: 'GET' }, times: 99 }]);
  await council.beforeCases();
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(false);
  tenant.setFaults([]);
  await council.beforeCases();
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(true);
  await council.beforeCases();
  expect(moved).toBe(1);
});
