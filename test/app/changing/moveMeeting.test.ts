import { beforeEach, describe, expect, it } from 'vitest';
import { continueChange } from '../../../src/app/continueChange.ts';
import { moveMeeting } from '../../../src/app/moveMeeting.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given } from '../../builders/signedIn.ts';
import { type BookedTown, bookedTown, everyone, tuesday } from './booked.ts';

let town: BookedTown;
beforeEach(async () => {
  town = await bookedTown();
});

const move = (to = tuesday, more: { readonly lateReason?: string; readonly schoolReason?: string } = {}) =>
  moveMeeting(town.hers, town.id, { to, reason: 'chair ill', ...more });
const eventOf = async (meeting: Meeting) =>
  given(await town.hers.events.read({ key: meeting.id, id: meeting.eventId }));

describe('Moving a booked meeting', () => {
  it('moves the event’s times and nothing else: the Teams link and the due date stay', async () => {
    const before = await town.meeting();
    const link = (await eventOf(before))?.joinUrl;
    const moved = given(await move());
    expect(moved.state).toBe('done');
    const after = await town.meeting();
    expect(after).toMatchObject({
      stage: 'booked',
      time: tuesday,
      originalDue: '2027-01-06',
      eventId: before.eventId,
      joinUrl: before.joinUrl,
      changes: [{ what: 'move', from: before.time, to: tuesday, reason: 'chair ill', by: { name: 'Tansy Millbrook' } }],
    });
    expect(after.change).toBeUndefined();
    const event = await eventOf(after);
    expect(event?.time).toEqual(tuesday);
    expect(link).toMatch(/^https:/);
    expect(event?.joinUrl).toBe(link);
    const patches = town.harness.tenant
      .requests()
      .filter(({ method, url }) => method === 'PATCH' && url.includes('/events/'));
    expect(patches.map(({ body }) => Object.keys(body as object))).toEqual([['start', 'end']]);
  });

  it('tells everyone once, with the new time, and brings the case’s row up to date', async () => {
    const moved = given(await move());
    if (moved.state === 'done') given(await moved.row);
    expect(
      town
        .told()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(everyone);
    expect(town.told()[0]?.html).toContain('Tuesday 5 January 2027, 10:00 to 11:30');
    expect(given(await town.his.cases.read('LH-4163')).value.meetings[0]?.time).toEqual(tuesday);
  });

  it('asked again does nothing more', async () => {
    await move();
    expect(given(await move()).state).toBe('done');
    expect(town.told()).toHaveLength(everyone.length);
    expect((await town.meeting()).changes).toHaveLength(1);
  });

  it('forgets the replies to the old time', async () => {
    const item = given(await town.hers.meetings.read(town.id));
    const at = instant('2026-12-22T09:00:00.000Z');
    const replies = { at, people: [{ person: 'p-mother', answer: 'accepted', at }] } as const;
    given(await town.hers.meetings.update({ ...item.value, replies }, item.etag));
    await move();
    expect((await town.meeting()).replies).toBeUndefined();
  });

  it('LEI-C03: later than it is due, with its reason; back in time, without', async () => {
    await move({ ...tuesday, date: day('2027-01-11') }, { lateReason: 'chair ill until Monday' });
    expect(await town.meeting()).toMatchObject({ lateReason: 'chair ill until Monday', originalDue: '2027-01-06' });
    await move({ ...tuesday, date: day('2027-01-12') });
    expect((await town.meeting()).lateReason).toBe('chair ill until Monday');
    await move();
    expect((await town.meeting()).lateReason).toBeUndefined();
  });

  it('F-SCH-08: into school hours, with its reason; to another time, without', async () => {
    await move(tuesday, { schoolReason: 'the school holds it' });
    expect((await town.meeting()).schoolReason).toBe('the school holds it');
    await move({ ...tuesday, start: '16:00', end: '17:00' });
    expect((await town.meeting()).schoolReason).toBeUndefined();
  });

  it('records a move made in Outlook without telling anyone again', async () => {
    const before = await town.meeting();
    given(await town.hers.events.move(before.eventId ?? '', tuesday));
    const already = town.told().length;
    expect(given(await move()).state).toBe('done');
    expect(town.told()).toHaveLength(already);
    expect((await town.meeting()).time).toEqual(tuesday);
  });

  it('is the organiser’s alone', async () => {
    const asked = given(await moveMeeting(town.his, town.id, { to: tuesday, reason: 'chair ill' }));
    expect(asked).toMatchObject({ state: 'not yours', meeting: { organiser: { name: 'Tansy Millbrook' } } });
    expect((await town.meeting()).change).toBeUndefined();
    expect(town.told()).toEqual([]);
  });

  it('says so when the event is gone, and keeps what was asked', async () => {
    const { eventId = '' } = await town.meeting();
    given(await town.hers.events.cancel(eventId, ''));
    expect(given(await move()).state).toBe('gone');
    const half = await town.meeting();
    expect(half).toMatchObject({ change: { what: 'move', to: tuesday }, changes: [] });
    expect(given(await continueChange(town.hers, town.id)).state).toBe('gone');
  });

  it('does not begin over another change', async () => {
    const item = given(await town.hers.meetings.read(town.id));
    const since = instant('2026-12-22T09:00:00.000Z');
    const change = { what: 'cancel', by: item.value.organiser, since, reason: 'bad weather' } as const;
    given(await town.hers.meetings.update({ ...item.value, change }, item.etag));
    expect(given(await move()).state).toBe('another');
    expect(town.told()).toEqual([]);
  });

  it('is too late once its time has passed', async () => {
    town.harness.tenant.setNow('2027-01-04T11:30:00.000Z');
    expect(given(await move()).state).toBe('over');
  });
});

describe('People kept apart', () => {
  const sitting = (person: string, how: 'own event' | 'own meeting', eventId: string) =>
    ({ person, how, time: { ...tuesday, date: day('2027-01-04') }, mode: 'teams', place: '', eventId }) as const;

  async function withSittings() {
    const create = async (person: string) =>
      given(
        await town.hers.calendar.create({
          key: `${town.id}|${person}`,
          subject: 'Family meeting',
          html: '',
          time: { ...tuesday, date: day('2027-01-04') },
          teams: true,
          place: '',
          attendees: [{ address: `${person}@post.example`, name: person }],
        }),
      ).id;
    const [father, grandmother] = [await create('p-father'), await create('p-grandmother')];
    const item = given(await town.hers.meetings.read(town.id));
    const apart = [sitting('p-father', 'own event', father), sitting('p-grandmother', 'own meeting', grandmother)];
    given(await town.hers.meetings.update({ ...item.value, apart }, item.etag));
  }
  const timesNow = async () => {
    const meeting = await town.meeting();
    const read = async (person: string) =>
      given(await town.hers.events.read({ key: `${town.id}|${person}`, id: undefined }))?.time?.date;
    return {
      kept: [meeting.time.date, ...meeting.apart.map(({ time }) => time.date)],
      calendar: [(await eventOf(meeting))?.time?.date, await read('p-father'), await read('p-grandmother')],
    };
  };

  it('an own event moves with the meeting, an own meeting only when asked', async () => {
    await withSittings();
    await move();
    const first = ['2027-01-05', '2027-01-05', '2027-01-04'];
    expect(await timesNow()).toEqual({ kept: first, calendar: first });
    const wednesday = { ...tuesday, date: day('2027-01-06') };
    await moveMeeting(town.hers, town.id, { to: wednesday, reason: 'chair ill', sitting: 'p-grandmother' });
    const second = ['2027-01-05', '2027-01-05', '2027-01-06'];
    expect(await timesNow()).toEqual({ kept: second, calendar: second });
    expect((await town.meeting()).changes.at(-1)).toMatchObject({ sitting: 'p-grandmother', to: wednesday });
  });
});
