import { afterEach, beforeEach, expect, test } from 'vitest';
import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import { openDevice } from '../../src/adapters/device/indexedDbDevice.ts';
import { setCouncil } from '../../src/app/setCouncil.ts';
import { dueRowsKept } from '../../src/domain/case/dueRowsKept.ts';
import { movedHead, movedWords } from '../../src/domain/case/movedDates.ts';
import { councilCalendar, councilSettings, followSettings, loadProcedure } from '../../src/domain/procedure/inForce.ts';
import type { CouncilChange } from '../../src/domain/settings/councilChange.ts';
import { defaultSettings } from '../../src/domain/settings/councilSettings.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { caseRow, glance, petra, tansy } from '../builders/elfrida.ts';
import { given, signedIn } from '../builders/signedIn.ts';
import 'fake-indexeddb/auto';

beforeEach(() => loadProcedure('leicestershire'));
afterEach(() => followSettings(defaultSettings));

const today = day('2026-12-22');
const clock = { wait: async () => {}, today: () => today, now: () => instant('2026-12-22T09:05:00.000Z') };
const set = { by: petra.name, on: today };
const closed: CouncilChange = {
  part: 'closureDays',
  date: day('2026-12-29'),
  to: { ...set, date: day('2026-12-29'), name: 'Offices closed' },
};
const calendarDays: CouncilChange = {
  part: 'readings',
  procedure: 'leicestershire',
  rule: 'LEI-C03',
  to: { ...set, procedure: 'leicestershire', rule: 'LEI-C03', period: '10 calendar days' },
};

async function council(appRole: 'read' | 'write' = 'write') {
  const { site } = leicestershireInitial;
  const { as } = await signedIn({ ...leicestershireInitial, site: { ...site, appRole } });
  const worldOf = async (me: { readonly id: string; readonly name: string }) => ({
    clock,
    settings: as(me).settings,
    identity: { me } as never,
    device: await openDevice(crypto.randomUUID(), me.id),
  });
  const world = await worldOf(petra);
  const held = caseRow({
    reference: 'LH-4170',
    facts: [...caseRow().facts, { fact: 'initial meeting held', on: day('2026-12-21'), meeting: 'LH-4170-initial-1' }],
    meetings: [glance({ id: 'LH-4170-initial-1', stage: 'booked' })],
  });
  const row = caseRow();
  const rows = [row, held].map((value) => ({ value, etag: '1' }));
  await world.device.keepCaseRows({ rows, removed: [], whole: true, cursor: '1' });
  return { world, other: await worldOf(tansy), row };
}

test('F-ADM-04 CC2: a closure day moves the open dates of the cases here, and what moved is said', async () => {
  const { world, row } = await council();
  const due = () =>
    dueRowsKept([row], { calendar: councilCalendar(), today, me: petra }).map(({ clock: { due: on } }) => on);
  expect(due()).toEqual(['2027-01-06']);
  const { moved, undo } = given(await setCouncil(world, closed));
  expect(movedHead(moved)).toBe('2 open dates move');
  expect(moved.map(movedWords)).toEqual([
    'LH-4170 Minutes and plan, from Wednesday 30 December to Thursday 31 December 2026',
    'LH-4163 Initial meeting, from Wednesday 6 January to Thursday 7 January 2027',
  ]);
  expect(due()).toEqual(['2027-01-07']);
  expect(await world.device.keptSettings()).toEqual(councilSettings());
  expect(given(await world.settings.read()).value).toMatchObject({ closureDays: [closed.to] });

  const back = given(await setCouncil(world, undo));
  expect(back.moved.map(movedWords)).toContain(
    'LH-4163 Initial meeting, from Thursday 7 January to Wednesday 6 January 2027',
  );
  expect(due()).toEqual(['2027-01-06']);
});

test('F-ADM-01: a confirmed reading is kept with who and when, and counts at once', async () => {
  const { world } = await council();
  const { moved, settings } = given(await setCouncil(world, calendarDays));
  expect(settings.readings).toEqual([calendarDays.to]);
  expect(moved.map(movedWords)).toEqual([
    'LH-4163 Initial meeting, from Wednesday 6 January 2027 to Monday 28 December 2026',
  ]);
});

test('What somebody else has saved meanwhile stays, counts here too, and is not said to be moved by this', async () => {
  const { world, other } = await council();
  given(await setCouncil(other, closed));
  followSettings(defaultSettings);
  const { moved, settings } = given(await setCouncil(world, { part: 'words', to: { plan: 'Our plan' } }));
  expect(moved).toEqual([]);
  expect(settings).toMatchObject({ closureDays: [closed.to], words: { plan: 'Our plan' } });
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(true);
});

test('Refused, nothing has changed: not here and not on this device', async () => {
  const { world } = await council('read');
  expect(await setCouncil(world, closed)).toMatchObject({ ok: false, reason: { kind: 'not allowed' } });
  expect(councilSettings()).toBe(defaultSettings);
  expect(await world.device.keptSettings()).toBeUndefined();
});

test('A device that keeps nothing: it counts on this page and is in SharePoint', async () => {
  const { world } = await council();
  const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const device = { ...world.device, keepSettings: refuse, caseRows: refuse };
  const { moved } = given(await setCouncil({ ...world, device }, closed));
  expect(moved).toEqual([]);
  expect(councilCalendar().holidays.has(day('2026-12-29'))).toBe(true);
});
