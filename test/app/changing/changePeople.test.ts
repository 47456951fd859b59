import { beforeEach, describe, expect, it } from 'vitest';
import { siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import { changePeople } from '../../../src/app/changePeople.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type BookedTown, bookedTown } from './booked.ts';

let town: BookedTown;
const change = async (leave: readonly string[], add: readonly string[] = []) => {
  const { invited, apart } = await town.meeting();
  const to = { invited: [...invited.filter((id) => !leave.includes(id)), ...add], apart };
  return given(await changePeople(town.hers, town.id, { to, reason: 'family asked' }));
};
const toldNow = () => town.told().map(({ to, subject }) => [to, subject.split(':').at(0)]);
const inEvent = async (key = town.id) =>
  given(await town.hers.events.read({ key, id: undefined }))
    ?.attendees.map(({ address }) => address)
    .sort();

describe('Asking more people, or fewer', () => {
  beforeEach(async () => {
    town = await bookedTown();
  });

  it('tells those who leave, and later those who come back, and nobody else', async () => {
    const all = await inEvent();
    expect((await change(['p-police', 'p-father'])).state).toBe('done');
    expect(toldNow().sort()).toEqual([
      ['pc.gale@police.example', 'Cancelled'],
      ['tobias.fay@post.example', 'Cancelled'],
    ]);
    expect(await inEvent()).toEqual(all?.filter((one) => !/police|tobias/.test(one)));
    expect(await town.meeting()).toMatchObject({
      invited: expect.not.arrayContaining(['p-police']),
      changes: [{ what: 'people', from: { invited: expect.arrayContaining(['p-police']) }, reason: 'family asked' }],
    });
    await change([], ['p-police']);
    expect(
      toldNow()
        .slice(2)
        .map(([to]) => to),
    ).toEqual(['pc.gale@police.example']);
    expect(await inEvent()).toEqual(all?.filter((one) => !/tobias/.test(one)));
  });

  it('asked again tells nobody again', async () => {
    const { invited, apart } = await town.meeting();
    const to = { invited: invited.filter((id) => id !== 'p-police'), apart };
    await changePeople(town.hers, town.id, { to, reason: 'family asked' });
    await changePeople(town.hers, town.id, { to, reason: 'family asked' });
    expect(town.told()).toHaveLength(1);
    expect((await town.meeting()).changes).toHaveLength(1);
  });

  it('keeps whom somebody added in Outlook, unless another person leaves', async () => {
    const { eventId = '' } = await town.meeting();
    const byHand = { address: 'student@council.example', name: 'A student' };
    await change(['p-police']);
    const there = given(await town.hers.events.read({ key: town.id, id: eventId }))?.attendees ?? [];
    given(await town.hers.events.setAttendees(eventId, [...there, byHand]));
    await change([], ['p-police']);
    expect(await inEvent()).toContain(byHand.address);
    await change(['p-police']);
    expect(await inEvent()).not.toContain(byHand.address);
  });
});

describe('People kept apart', () => {
  const own = () => `${town.id}|p-father`;
  const askedAs = async (apart: boolean) => {
    const { invited } = await town.meeting();
    const sittings = apart ? siblingsMeeting.apart : [];
    return given(await changePeople(town.hers, town.id, { to: { invited, apart: sittings }, reason: 'family asked' }));
  };
  beforeEach(async () => {
    town = await bookedTown(siblingsApart, siblingsMeeting);
  });

  it('left out, their own event alone is cancelled; asked again they get another', async () => {
    const shared = await inEvent();
    expect((await askedAs(false)).state).toBe('done');
    expect(toldNow().every(([, subject]) => subject === 'Cancelled')).toBe(true);
    expect(town.told().map(({ to }) => to)).toContain('dorian@canalside.example');
    expect(town.told().map(({ to }) => to)).not.toContain('isolde.ashgrove@post.example');
    expect(await inEvent(own())).toBeUndefined();
    const before = town.told().length;
    expect((await askedAs(true)).state).toBe('done');
    expect(
      town
        .told()
        .slice(before)
        .map(({ to }) => to),
    ).toContain('dorian@canalside.example');
    expect(await inEvent(`${own()}|2`)).toContain('dorian@canalside.example');
    expect((await town.meeting()).apart[0]).toMatchObject({
      person: 'p-father',
      again: 2,
      eventId: expect.any(String),
    });
    expect(await inEvent()).toEqual(shared);
  });

  it('are never brought into one event', async () => {
    const asked = await change([], ['p-father']);
    // Still with a sitting of his own he is not in the shared event; without it, nothing begins.
    expect(await inEvent()).not.toContain('dorian@canalside.example');
    expect(asked.state).toBe('done');
    const { invited } = await town.meeting();
    const to = { invited, apart: [] };
    expect(given(await changePeople(town.hers, town.id, { to, reason: 'x' }))).toMatchObject({
      state: 'not apart',
      together: [{ one: { id: 'p-mother' }, other: { id: 'p-father' } }],
    });
    expect((await town.meeting()).change).toBeUndefined();
  });
});
