import { expect, test } from 'vitest';
import { tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { keptCases } from '../../src/app/keptCases.ts';
import { refreshCases } from '../../src/app/refreshCases.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const reference = initialMeeting.caseReference;

async function computer() {
  const harness = await killHarness();
  const { world } = await harness.computer(tansy, new IDBFactory());
  const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const fullDevice = { ...world.device, keepCaseRows: refuse, replaceCaseRow: refuse };
  const brokenDevice = { ...fullDevice, caseRows: refuse };
  return { world, full: { ...world, device: fullDevice }, broken: { ...world, device: brokenDevice } };
}

test('What changed is put over what this device had, and kept', async () => {
  const { world } = await computer();
  given(await refreshCases(world));
  given(await world.meetings.create(initialMeeting));
  // Written by another computer: nothing of it is on this one.
  given(await refreshCaseRow({ ...world, device: { ...world.device, replaceCaseRow: async () => {} } }, reference));
  const now = given(await refreshCases(world));
  expect(now.rows.map(({ value }) => value.meetings.length)).toEqual([1]);
  expect(now.kept).toBe(true);
  const { kept: _, ...known } = now;
  expect(await keptCases(world)).toEqual(known);
  expect(given(await refreshCases(world)).rows).toEqual(now.rows);
});

test('A browser that will not keep the rows says so, and what SharePoint answered is there all the same', async () => {
  const { world, full } = await computer();
  const rows = given(await refreshCases(full));
  expect(rows).toMatchObject({ kept: false, rows: [{ value: { reference } }] });
  expect(await keptCases(world)).toEqual({ rows: [], cursor: undefined });
  expect((await refreshCaseRow(full, reference)).ok).toBe(true);
});

test('A device that breaks after it was opened counts as one that has nothing', async () => {
  const { world, broken } = await computer();
  given(await refreshCases(world));
  expect(await keptCases(broken)).toEqual({ rows: [], cursor: undefined });
  expect(given(await refreshCases(broken)).rows).toHaveLength(1);
});
