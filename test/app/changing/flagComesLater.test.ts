import { beforeEach, describe, expect, it } from 'vitest';
import { siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import { changePeople } from '../../../src/app/changePeople.ts';
import { continueChange } from '../../../src/app/continueChange.ts';
import { dropChange } from '../../../src/app/dropChange.ts';
import { takeOver } from '../../../src/app/takeOver.ts';
import type { Asked } from '../../../src/domain/meeting/meeting.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type BookedTown, bookedTown } from './booked.ts';

/* A change was written down and the computer died. When it goes on, a safety flag stands between two people in it. */

let town: BookedTown;
const flagged = { state: 'not apart', together: [{ one: { id: 'p-mother' }, other: { id: 'p-father' } }] };
const withFather: Asked = { invited: [...siblingsMeeting.invited, 'p-father'], apart: [] };
const begin = async (to: Asked) => {
  const { value, etag } = given(await town.hers.meetings.read(town.id));
  const by = value.organiser;
  const change = { what: 'people', to, by, since: town.hers.clock.now(), reason: 'family asked' } as const;
  given(await town.hers.meetings.update({ ...value, change }, etag));
};
const inEvent = async (key = town.id) =>
  given(await town.hers.events.read({ key, id: undefined }))?.attendees.map(({ address }) => address);
const addFatherToEvent = async () => {
  const event = given(await town.hers.events.read({ key: town.id, id: undefined }));
  const father = { address: 'dorian@canalside.example', name: 'Dorian' };
  given(await town.hers.events.setAttendees(event?.id ?? '', [...(event?.attendees ?? []), father]));
};
const ownOfFather = () => `${town.id}|p-father`;

describe('F-INV-05 A change that would bring two people together who are kept apart by now', () => {
  beforeEach(async () => {
    town = await bookedTown(siblingsApart, siblingsMeeting);
  });

  it('does not go on: nothing is touched and nobody hears of it', async () => {
    await begin(withFather);
    expect(given(await continueChange(town.hers, town.id))).toMatchObject(flagged);
    expect(town.told()).toEqual([]);
    expect(await inEvent(ownOfFather())).toBeDefined();
    expect((await town.meeting()).change).toBeDefined();
  });

  it('does not go on in the calendar of whoever takes the meeting over', async () => {
    await begin(withFather);
    expect(given(await takeOver(town.his, town.id, { reason: 'organiser away' }))).toMatchObject(flagged);
    expect(town.told()).toEqual([]);
    expect((await town.meeting()).change?.what).toBe('people');
  });

  it('stops a take-over that had begun, too', async () => {
    const { value, etag } = given(await town.hers.meetings.read(town.id));
    const { me } = town.his.identity;
    const change = {
      what: 'hand over',
      to: me,
      by: me,
      since: town.his.clock.now(),
      reason: 'x',
      leaving: [],
    } as const;
    given(await town.hers.meetings.update({ ...value, ...withFather, eventRound: 2, change }, etag));
    expect(given(await continueChange(town.his, town.id))).toMatchObject(flagged);
    expect(town.told()).toEqual([]);
  });

  it('is dropped, and the meeting is as it was', async () => {
    const before = await town.meeting();
    await begin(withFather);
    expect(given(await dropChange(town.his, town.id)).state).toBe('not yours');
    expect(given(await dropChange(town.hers, town.id)).state).toBe('done');
    expect(await town.meeting()).toEqual(before);
    expect(town.told()).toEqual([]);
  });

  it('is written down as far as it had gone, when it is dropped, and is put right from there', async () => {
    await begin(withFather);
    await addFatherToEvent();
    given(await town.hers.events.cancel((await town.meeting()).apart[0]?.eventId ?? '', ''));
    const sofar = town.told().length;
    expect(given(await dropChange(town.hers, town.id)).state).toBe('done');
    expect(town.told()).toHaveLength(sofar);
    expect(await town.meeting()).toMatchObject({ ...withFather, changes: [{ what: 'people', to: withFather }] });
    const { invited, apart } = siblingsMeeting;
    const right = { to: { invited, apart }, reason: 'kept apart' };
    expect(given(await changePeople(town.hers, town.id, right)).state).toBe('done');
    expect(await inEvent()).not.toContain('dorian@canalside.example');
    expect(await inEvent(`${ownOfFather()}|2`)).toContain('dorian@canalside.example');
  });
});
