import { expect, test } from 'vitest';
import { tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { keptCases } from '../../src/app/keptCases.ts';
import { refreshCases } from '../../src/app/refreshCases.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { watchCaseRows } from '../../src/app/watchCaseRows.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

test('A row written after Today was opened is known there once this device has it', async () => {
  const { world } = await (await killHarness()).computer(tansy, new IDBFactory());
  const { device, onRowWritten } = watchCaseRows(world.device);
  given(await refreshCases({ ...world, device }));
  given(await world.meetings.create(initialMeeting));
  const seen: number[] = [];
  const stop = onRowWritten(() => {
    void keptCases({ device }).then(({ rows }) => seen.push(rows[0]?.value.meetings.length ?? 0));
  });
  given(await refreshCaseRow({ ...world, device }, initialMeeting.caseReference));
  await expect.poll(() => seen).toEqual([1]);
  stop();
  await device.replaceCaseRow({ value: given(await world.cases.read('LH-4163')).value, etag: 'x' }, 'y');
  expect(seen).toEqual([1]);
});
