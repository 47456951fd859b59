import { beforeEach, describe, expect, it } from 'vitest';
import { siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import { continueChange } from '../../../src/app/continueChange.ts';
import { handOverMeeting, keepMeeting } from '../../../src/app/handOverMeeting.ts';
import { moveMeeting } from '../../../src/app/moveMeeting.ts';
import { takeOver } from '../../../src/app/takeOver.ts';
import { tidyAllLeft } from '../../../src/app/tidyLeftEvents.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type BookedTown, bookedTown, tuesday } from './booked.ts';

let town: BookedTown;
beforeEach(async () => {
  town = await bookedTown();
});

const reason = 'organiser away';
const take = async (more = {}) => {
  const taken = given(await takeOver(town.his, town.id, { reason, ...more }));
  if (taken.state === 'done') given(await taken.row);
  return taken;
};
const inCalendarOf = async (world: BookedTown['hers'], key: string) =>
  given(await world.events.read({ key, id: undefined }));
const tidyHers = async () => tidyAllLeft(town.hers, [given(await town.hers.cases.read('LH-4163')).value]);
const withChange = async (change: Meeting['change']) => {
  const item = given(await town.hers.meetings.read(town.id));
  given(await town.hers.meetings.update({ ...item.value, ...(change && { change }) }, item.etag));
};

describe('Taking a meeting over while its organiser is away', () => {
  it('makes a new event and leaves the old one to the organiser’s computer', async () => {
    const before = await town.meeting();
    expect((await take()).state).toBe('done');
    const after = await town.meeting();
    expect(after).toMatchObject({
      organiser: { name: 'Petra Lanternfield' },
      eventRound: 2,
      time: before.time,
      originalDue: '2027-01-06',
      tabInstalled: false,
      leftEvents: [{ organiser: { name: 'Tansy Millbrook' }, key: town.id, eventId: before.eventId }],
      changes: [{ what: 'hand over', from: { name: 'Tansy Millbrook' }, to: { name: 'Petra Lanternfield' }, reason }],
    });
    expect(after.eventId).not.toBe(before.eventId);
    expect(after.joinUrl).not.toBe(before.joinUrl);
    const invitations = town.told();
    expect(invitations.every(({ subject }) => subject.startsWith('Family meeting'))).toBe(true);
    expect(invitations[0]?.html).toContain('This replaces the invitation');
    expect(await inCalendarOf(town.hers, town.id)).toBeDefined();

    const sofar = invitations.length;
    await tidyHers();
    expect(await inCalendarOf(town.hers, town.id)).toBeUndefined();
    expect(
      town
        .told()
        .slice(sofar)
        .every(({ subject }) => subject.startsWith('Cancelled')),
    ).toBe(true);
    expect((await town.meeting()).leftEvents).toEqual([]);
    expect(given(await town.hers.cases.read('LH-4163')).value.meetings[0]?.leftWith).toBeUndefined();
    const all = town.told().length;
    await tidyHers();
    await take();
    expect(town.told()).toHaveLength(all);
  });

  it('takes an unfinished move with it', async () => {
    const since = instant('2026-12-22T09:00:00.000Z');
    const { organiser, time } = await town.meeting();
    await withChange({ what: 'move', to: tuesday, by: organiser, since, reason: 'chair ill' });
    await take();
    const after = await town.meeting();
    expect(after).toMatchObject({ time: tuesday, changes: [{ what: 'move', from: time }, { what: 'hand over' }] });
    expect((await inCalendarOf(town.his, `${town.id}|round 2`))?.time).toEqual(tuesday);
  });

  it('leaves the own event, too, that an unfinished change of people may have made', async () => {
    town = await bookedTown(siblingsApart, { ...siblingsMeeting, apart: [] });
    const { organiser: by, invited } = await town.meeting();
    const since = instant('2026-12-22T09:00:00.000Z');
    const to = { invited, apart: siblingsMeeting.apart };
    await withChange({ what: 'people', to, by, since, reason: 'family asked' });
    expect((await take()).state).toBe('done');
    expect((await town.meeting()).leftEvents.map(({ key, organiser }) => [key, organiser.id])).toEqual([
      [town.id, by.id],
      [`${town.id}|p-father`, by.id],
    ]);
  });

  it('leaves one that is being cancelled alone', async () => {
    const since = instant('2026-12-22T09:00:00.000Z');
    const { organiser } = await town.meeting();
    await withChange({ what: 'cancel', by: organiser, since, reason: 'chair ill' });
    expect((await take()).state).toBe('another');
    expect(town.told()).toEqual([]);
  });

  it('asks before it takes over from somebody who was taking over; whatever they made is theirs to cancel', async () => {
    const osric = { id: '33333333-3333-4333-8333-333333333333', name: 'Osric Plumtree' };
    const before = await town.meeting();
    const item = given(await town.hers.meetings.read(town.id));
    const since = instant('2026-12-22T09:00:00.000Z');
    const leaving = [{ organiser: before.organiser, key: town.id, eventId: before.eventId ?? '' }];
    const change = { what: 'hand over', to: osric, by: osric, since, reason, leaving } as const;
    given(await town.hers.meetings.update({ ...item.value, eventRound: 2, change }, item.etag));
    expect((await take()).state).toBe('another');
    expect((await take({ anyway: true })).state).toBe('done');
    expect(await town.meeting()).toMatchObject({
      eventRound: 3,
      leftEvents: [leaving[0], { organiser: { name: 'Osric Plumtree' }, key: `${town.id}|round 2` }],
    });
  });

  it('makes again what has gone from the organiser’s own calendar', async () => {
    const { eventId = '' } = await town.meeting();
    given(await town.hers.events.cancel(eventId, ''));
    expect(given(await moveMeeting(town.hers, town.id, { to: tuesday, reason: 'chair ill' })).state).toBe('gone');
    const sofar = town.told().length;
    const made = given(await takeOver(town.hers, town.id, { reason: 'gone from the calendar' }));
    expect(made).toMatchObject({ state: 'done', meeting: { time: tuesday, leftEvents: [], eventRound: 2 } });
    expect((await inCalendarOf(town.hers, `${town.id}|round 2`))?.time).toEqual(tuesday);
    expect(
      town
        .told()
        .slice(sofar)
        .every(({ subject }) => subject.startsWith('Family meeting')),
    ).toBe(true);
  });
});

describe('Handing a meeting over', () => {
  const petra = { id: '11111111-1111-4111-8111-111111111111', name: 'Petra Lanternfield' };
  const offer = () => handOverMeeting(town.hers, town.id, { to: petra, reason: 'on leave' });

  it('waits for the other person, who goes on with it', async () => {
    expect(given(await offer()).state).toBe('waiting');
    expect(given(await continueChange(town.hers, town.id)).state).toBe('waiting');
    expect(town.told()).toEqual([]);
    expect(given(await continueChange(town.his, town.id)).state).toBe('done');
    expect(await town.meeting()).toMatchObject({ organiser: petra, changes: [{ reason: 'on leave' }] });
  });

  it('can be taken back until then', async () => {
    await offer();
    expect(given(await keepMeeting(town.hers, town.id)).state).toBe('done');
    expect((await town.meeting()).change).toBeUndefined();
    expect(given(await moveMeeting(town.hers, town.id, { to: tuesday, reason: 'chair ill' })).state).toBe('done');
  });

  it('is the organiser’s alone', async () => {
    expect(given(await handOverMeeting(town.his, town.id, { to: petra, reason: 'x' })).state).toBe('not yours');
  });
});

it('A person kept apart has an event of their own again, and the old one goes too', async () => {
  town = await bookedTown(siblingsApart, siblingsMeeting);
  expect((await take()).state).toBe('done');
  const after = await town.meeting();
  expect(after.leftEvents.map(({ key }) => key)).toEqual([town.id, `${town.id}|p-father`]);
  const father = await inCalendarOf(town.his, `${town.id}|round 2|p-father`);
  expect(father?.id).toBe(after.apart[0]?.eventId);
  expect(father?.attendees.map(({ address }) => address)).toContain('dorian@canalside.example');
  expect((await inCalendarOf(town.his, `${town.id}|round 2`))?.attendees.map(({ address }) => address)).not.toContain(
    'dorian@canalside.example',
  );
});
