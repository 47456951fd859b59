import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { mendRows } from '../../src/app/mendRows.ts';
import { openCase } from '../../src/app/openCase.ts';
import { recordFact } from '../../src/app/recordFact.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { fail } from '../../src/domain/result.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness, type Moment } from './kill/killable.ts';

const { caseReference: reference } = initialMeeting;

test('Whenever the page of a booking is closed, the row is right once the app has opened again', async () => {
  const harness = await killHarness();
  const ready: Moment = harness.keep();
  let booked = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const disk = new IDBFactory();
      const victim = await harness.computer(tansy, disk, { at, die });
      const ended = await victim.life.run(async () => {
        const booking = given(await bookMeeting(victim.world, planOf(initialMeeting)));
        if (booking.state === 'booked') await booking.row;
      });
      if (ended !== 'died') break;
      const { world } = await harness.computer(tansy, disk);
      await mendRows(world, await world.device.rowsBehind());
      const row = given(await world.cases.read(reference)).value;
      expect(await world.device.rowsBehind(), `killed ${die} ${at}`).toEqual([]);
      const now = given(await openCase(world, reference));
      // Nothing had left before the device was asked to remember it: that the item stands, planned, changes no row.
      if (now.meetings.some(({ stage }) => stage !== 'planned')) expect(row, `killed ${die} ${at}`).toEqual(now.row);
      if (now.row.meetings.some(({ stage }) => stage === 'booked')) booked += 1;
    }
  }
  expect(booked).toBeGreaterThan(8);
});

test('What could not be written stays for the next opening; a case that is gone does not', async () => {
  const { world } = await (await killHarness()).computer(tansy, new IDBFactory());
  const refused = { ...world, cases: { ...world.cases, read: async () => fail({ kind: 'busy' as const }) } };
  await refreshCaseRow(refused, reference);
  await refreshCaseRow(world, 'LH-0000');
  expect((await world.device.rowsBehind()).map((row) => row.reference)).toEqual([reference]);
  given(await refreshCaseRow(world, reference));
  expect(await world.device.rowsBehind()).toEqual([]);
});

test('A device that keeps nothing stops nobody', async () => {
  const { world } = await (await killHarness()).computer(tansy, new IDBFactory());
  const refuse = () => Promise.reject(new Error('No room'));
  const device = { ...world.device, keepRowBehind: refuse, dropRowBehind: refuse };
  given(await recordFact({ ...world, device }, reference, { fact: 'chair spoke with family', on: day('2026-12-22') }));
});
