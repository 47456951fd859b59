import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { ambrose, caseLn8840, londonInitial } from '../../emulator/scenarios/londonInitial.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { gateActs } from '../../src/app/gateActs.ts';
import type { MeetingPlan } from '../../src/domain/meeting/meetingPlan.ts';
import { gatesOf, holdsInvitations } from '../../src/domain/procedure/gates.ts';
import { london } from '../../src/domain/procedure/profiles/london.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const { reference } = caseLn8840;
const plan: MeetingPlan = {
  reference,
  kind: 'initial',
  number: 1,
  time: { date: day('2027-01-06'), start: '10:00', end: '11:30' },
  mode: 'teams',
  place: '',
  chair: 'p-lead',
  invited: ['p-mother', 'p-father', 'p-school'],
  apart: [],
};

test('F-INV-02, F-INV-09: nobody is invited in London before child and parents agreed who comes, whatever page stood open', async () => {
  const harness = await killHarness(londonInitial);
  const { world } = await harness.computer(ambrose, new IDBFactory());
  const invited = () => harness.tenant.received().filter(({ kind }) => kind === 'invitation').length;
  const label = 'Who comes agreed with child and parents';
  expect(given(await bookMeeting(world, plan))).toMatchObject({ state: 'not yet', missing: [label] });
  expect(invited()).toBe(0);

  const gateNow = async () => {
    const file = given(await world.folder.readCase(reference)).value;
    const meeting = { ...plan, id: `${reference}-initial-1` };
    const today = world.clock.today();
    return gatesOf({ profile: london, file, meeting, calendar: englandAndWales, today }).gates.find(
      ({ id }) => id === 'LON-P31',
    )!;
  };
  const gate = await gateNow();
  expect(gate).toMatchObject({ blocks: true, before: 'the invitations' });
  const acts = gateActs(world, reference, 'Taken back before anyone was invited');
  given(await acts.record(gate, day('2026-12-15')));
  const recorded = await gateNow();
  expect(recorded).toMatchObject({ doneOn: '2026-12-15', recorded: { recordedBy: ambrose.displayName } });
  expect(holdsInvitations([recorded])).toEqual([]);

  given(await acts.takeBack(recorded));
  expect(given(await bookMeeting(world, plan))).toMatchObject({ state: 'not yet' });
  given(await acts.record(gate, day('2026-12-15')));
  const booked = given(await bookMeeting(world, plan));
  expect(booked.state).toBe('booked');
  if (booked.state === 'booked') given(await booked.row);
  // F-INV-09: the day they went is written down once.
  given(await bookMeeting(world, plan));
  const file = given(await world.folder.readCase(reference)).value;
  expect(file.facts.filter(({ fact }) => fact === 'invitations sent')).toMatchObject([
    { on: '2026-12-15', meeting: `${reference}-initial-1`, recordedBy: ambrose.displayName },
  ]);
  expect(invited()).toBeGreaterThan(3);
});
