import { beforeEach, expect, it } from 'vitest';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { cancelMeeting } from '../../../src/app/cancelMeeting.ts';
import { notHeld } from '../../../src/app/notHeld.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import { planOf } from '../../../src/domain/meeting/meetingPlan.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type BookedTown, bookedTown, everyone, tuesday } from './booked.ts';

let town: BookedTown;
beforeEach(async () => {
  town = await bookedTown();
});

const cancel = (world = town.hers, reason = 'chair ill') => cancelMeeting(world, town.id, reason);

it('Cancelling tells everyone once, in neutral words, and leaves no event', async () => {
  const before = await town.meeting();
  const cancelled = given(await cancel(town.hers, 'Marigold Fay is in hospital'));
  expect(cancelled.state).toBe('done');
  expect(
    town
      .told()
      .map(({ to }) => to)
      .sort(),
  ).toEqual(everyone);
  for (const { html, subject } of town.told()) {
    expect(subject).toMatch(/^Cancelled: Family meeting/);
    expect(html).toContain('will not take place');
    expect(html).not.toMatch(/hospital|Marigold Fay is/);
  }
  expect(given(await town.hers.events.read({ key: town.id, id: before.eventId }))).toBeUndefined();
  expect(await town.meeting()).toMatchObject({
    stage: 'cancelled',
    originalDue: '2027-01-06',
    ended: { by: { name: 'Tansy Millbrook' }, reason: 'Marigold Fay is in hospital' },
  });
  given(await cancel());
  expect(town.told()).toHaveLength(everyone.length);
});

it('After it Today shows the clock again, and the next attempt is a meeting of its own', async () => {
  const cancelled = given(await cancel());
  if (cancelled.state === 'done') given(await cancelled.row);
  const row = given(await town.his.cases.read('LH-4163')).value;
  const [due] = dueRows([row], { calendar, today: town.hers.clock.today(), me: town.his.identity.me });
  expect(due).toMatchObject({
    state: 'cancelled (chair ill), not booked',
    action: { label: 'Arrange', meeting: 'LH-4163-initial-2' },
    clock: { due: '2027-01-06' },
  });
  const again = given(await bookMeeting(town.hers, { ...planOf(initialMeeting), number: 2, time: tuesday }));
  expect(again).toMatchObject({ state: 'booked', meeting: { id: 'LH-4163-initial-2', originalDue: '2027-01-06' } });
});

it('Someone else’s meeting is not cancelled', async () => {
  expect(given(await cancel(town.his)).state).toBe('not yours');
  expect((await town.meeting()).stage).toBe('booked');
  expect(town.told()).toEqual([]);
});

it('An event that was deleted in Outlook counts as cancelled there', async () => {
  const { eventId = '' } = await town.meeting();
  given(await town.hers.events.cancel(eventId, ''));
  const already = town.told().length;
  expect(given(await cancel()).state).toBe('done');
  expect(town.told()).toHaveLength(already);
  expect((await town.meeting()).stage).toBe('cancelled');
});

it('A meeting that did not take place is recorded by anyone, after its time, and nobody is told', async () => {
  const asked = () => notHeld(town.his, town.id, 'family did not come');
  expect(given(await asked()).state).toBe('over');
  town.harness.tenant.setNow('2027-01-04T11:30:00.000Z');
  expect(given(await asked()).state).toBe('done');
  expect(given(await asked()).state).toBe('done');
  expect(await town.meeting()).toMatchObject({
    stage: 'not held',
    ended: { by: { name: 'Petra Lanternfield' }, reason: 'family did not come' },
  });
  expect(town.told()).toEqual([]);
  expect(given(await cancel()).state).toBe('over');
});

it('F-RUN-09: one that was finished before its end may be said not to have taken place, and is no longer called off', async () => {
  town.harness.tenant.setNow('2027-01-04T10:20:00.000Z');
  const found = given(await town.his.meetings.read(town.id));
  given(await town.his.meetings.update({ ...found.value, finishedAt: town.his.clock.now() }, found.etag));
  expect(given(await cancel()).state).toBe('over');
  expect(given(await notHeld(town.his, town.id, 'family did not come')).state).toBe('done');
});
