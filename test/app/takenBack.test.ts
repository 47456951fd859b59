import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { bookAnyway, continueBooking, eventFor } from '../../src/app/continueBooking.ts';
import { tidyLeftEvents } from '../../src/app/tidyLeftEvents.ts';
import { eventKey } from '../../src/domain/meeting/eventKey.ts';
import { eventsOf } from '../../src/domain/meeting/eventsOf.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { siblingsMeeting, siblingsPlan } from '../builders/siblingsMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, killHarness } from './kill/killable.ts';

/* A booking that two people's computers were interrupted in, one after the other. */

const { id } = siblingsMeeting;
let hers: KillableWorld;
let his: KillableWorld;
let half: Meeting;

beforeEach(async () => {
  const harness = await killHarness(siblingsApart);
  hers = (await harness.computer(tansy, new IDBFactory())).world;
  his = (await harness.computer(petra, new IDBFactory())).world;
  half = { ...siblingsMeeting, stage: 'booking', tabInstalled: false, bookingSince: hers.clock.now() };
});

const now = async () => given(await hers.meetings.read(id)).value;
const isThere = async (world: KillableWorld, key: string) => given(await world.calendar.findByKey(key));
const interrupted = async (world: KillableWorld) => {
  let first = true;
  const update: typeof world.meetings.update = async (meeting, etag) => {
    if (!first) return { ok: false, reason: { kind: 'refused', code: 'died' } };
    first = false;
    return world.meetings.update(meeting, etag);
  };
  await bookAnyway({ ...world, meetings: { ...world.meetings, update } }, id);
};

test('F-INV-05 Booked anyway there and back, the event that is in use is never cancelled as one that was left', async () => {
  given(await hers.meetings.create(half));
  const [shared] = eventsOf(given(await hers.folder.readCase('LH-5207')).value, siblingsPlan, half.organiser);
  given(await eventFor(hers, eventKey(half), shared));
  await interrupted(his);
  expect(await now()).toMatchObject({ stage: 'booking', organiser: { name: 'Petra Lanternfield' } });

  expect(given(await bookAnyway(hers, id)).state).toBe('booked');
  for (const world of [hers, his]) given(await tidyLeftEvents(world, id));
  const meeting = await now();
  expect(meeting.leftEvents).toEqual([]);
  expect((await isThere(hers, eventKey(meeting)))?.id).toBe(meeting.eventId);
  expect((await isThere(hers, eventKey(meeting, 'p-father')))?.id).toBe(meeting.apart[0]?.eventId);
  expect(await isThere(hers, id)).toBeUndefined();
  for (const round of [1, 2, 3]) expect(await isThere(his, eventKey({ id, eventRound: round }))).toBeUndefined();
});

test('Planned anew because of a flag, what a former organiser left is still theirs to cancel once it is booked', async () => {
  const together = { ...half, invited: [...half.invited, 'p-father'], apart: [] };
  const leftEvents = [{ organiser: half.organiser, key: id, eventId: 'hers' }];
  const organiser = his.identity.me;
  given(await hers.meetings.create({ ...together, organiser, eventRound: 2, leftEvents }));
  expect(given(await continueBooking(his, id))).toMatchObject({ state: 'not apart', meeting: { stage: 'planned' } });

  expect(given(await bookMeeting(his, siblingsPlan)).state).toBe('booked');
  expect(await now()).toMatchObject({ leftEvents, eventRound: 2, apart: [{ person: 'p-father' }] });
  expect((await isThere(his, `${id}|round 2`))?.id).toBe((await now()).eventId);
});
