import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207, siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { bookAnyway, continueBooking } from '../../../src/app/continueBooking.ts';
import { installTab } from '../../../src/app/installTab.ts';
import { eventKey } from '../../../src/domain/meeting/eventKey.ts';
import { eventsOf } from '../../../src/domain/meeting/eventsOf.ts';
import { siblingsMeeting, siblingsPlan } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import {
  type Computer,
  type KillHarness,
  killHarness,
  type Moment,
  refusedByContract,
  strikeWith,
} from './killable.ts';

const { id } = siblingsMeeting;
let harness: KillHarness;
let ready: Moment;

beforeAll(async () => {
  harness = await killHarness(siblingsApart);
  ready = harness.keep();
});

async function book({ world }: Computer) {
  const booking = await bookMeeting(world, siblingsPlan);
  if (booking.ok && booking.value.state === 'booked') {
    await installTab(world, booking.value.meeting);
    await booking.value.row;
  }
  return booking;
}

const invited = () => harness.tenant.received().filter(({ kind }) => kind === 'invitation');
const counted = (to: readonly string[]) => [...to].sort();

/** Both events are there once, in one calendar, with exactly the people who belong in each; the list knows both. */
async function expectBooked(where: string) {
  expect(refusedByContract(harness.tenant), where).toEqual([]);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const meeting = given(await world.meetings.read(id)).value;
  expect([meeting.stage, meeting.tabInstalled, meeting.apart.length], where).toEqual(['booked', true, 1]);
  const events = eventsOf(caseLh5207, siblingsPlan, meeting.organiser);
  const expected = events.flatMap(({ invitation }) => invitation.attendees.map(({ address }) => address));
  expect(counted(invited().map(({ to }) => to)), where).toEqual(counted(expected));
  for (const apart of [undefined, 'p-father']) {
    const found = await Promise.all(
      [petra, tansy].map(async (user) =>
        (await harness.computer(user, new IDBFactory())).world.calendar.findByKey(eventKey(meeting, apart)),
      ),
    );
    const known = apart ? meeting.apart[0]?.eventId : meeting.eventId;
    expect(
      found.flatMap((each) => given(each)?.id ?? []),
      where,
    ).toEqual([known]);
  }
  expect(meeting.apart[0]?.joinUrl, where).not.toBe(meeting.joinUrl);
}

function expectNoneTwice(where: string) {
  const known = invited().map(({ to, html }) => `${to} ${/https:[^"]*/.exec(html)?.[0]}`);
  expect(known.length, where).toBe(new Set(known).size);
}

const resumers = [
  async (disk: IDBFactory) => book(await harness.computer(tansy, disk)),
  async () => continueBooking((await harness.computer(tansy, new IDBFactory())).world, id),
  async () => book(await harness.computer(petra, new IDBFactory())),
];

test('F-INV-05 Booking two events, killed before and after every request, makes each once and misses none', async () => {
  const tally = { points: 0, requests: 0, alone: 0 };
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const disk = new IDBFactory();
      const victim = await harness.computer(tansy, disk, { at, die });
      if ((await victim.life.run(() => book(victim))) !== 'died') {
        tally.requests = victim.life.requests;
        break;
      }
      tally.points += 1;
      const where = `killed ${die} ${at}`;
      const death = given(await (await harness.computer(petra, new IDBFactory())).world.meetings.ofCase('LH-5207'));
      if (death[0]?.value.eventId && death[0].value.stage !== 'booked') tally.alone += 1;
      await resumers[at % resumers.length]!(disk);
      expectNoneTwice(where);
      await book(await harness.computer(tansy, disk));
      await expectBooked(where);
    }
  }
  expect(tally.alone).toBeGreaterThan(0);
  console.log(
    `booking with a flagged pair: killed at ${tally.points} points (${tally.requests} requests), ${tally.alone} of them` +
      ' between the two events; 0 second events, 0 missing',
  );
}, 300_000);

test.each(['504 after commit', 'drop after commit'] as const)(
  'Booking two events meets %s at any request',
  async (kind) => {
    let points = 0;
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const strike = strikeWith(harness.tenant, { kind, times: 1 });
      await book(await harness.computer(tansy, new IDBFactory(), { at, strike: strike.on }));
      if (!strike.struck) break;
      points += 1;
      await book(await harness.computer(tansy, new IDBFactory()));
      await expectBooked(`${kind} at request ${at}`);
    }
    console.log(`booking with a flagged pair: ${kind} at ${points} points; 0 second events, 0 missing`);
  },
  120_000,
);

test('Booked anyway half way, the new organiser makes both events, and the old one’s is written down to be cancelled', async () => {
  harness.goBackTo(ready);
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const half = { ...siblingsMeeting, stage: 'booking', tabInstalled: false, bookingSince: hers.clock.now() } as const;
  given(await hers.meetings.create({ ...half, eventId: 'hers', joinUrl: 'https://teams.example/hers' }));
  const his = (await harness.computer(petra, new IDBFactory())).world;
  const booking = given(await bookAnyway(his, id));
  expect(booking.meeting).toMatchObject({
    stage: 'booked',
    organiser: { name: 'Petra Lanternfield' },
    leftEvents: [
      { organiser: { name: 'Tansy Millbrook' }, key: id, eventId: 'hers' },
      { organiser: { name: 'Tansy Millbrook' }, key: `${id}|p-father` },
    ],
  });
  expect(booking.meeting.eventId).not.toBe('hers');
});

test('Planned together, the pair stops the booking before anything is written or leaves', async () => {
  harness.goBackTo(ready);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const together = { ...siblingsPlan, invited: [...siblingsPlan.invited, 'p-father'], apart: [] };
  expect(given(await bookMeeting(world, together))).toMatchObject({
    state: 'not apart',
    together: [{ one: { id: 'p-mother' }, other: { id: 'p-father' } }],
  });
  expect(given(await world.meetings.read(id)).value.stage).toBe('planned');
  expect(invited()).toEqual([]);
  // Put right, the same meeting is booked.
  await book(await harness.computer(tansy, new IDBFactory()));
  await expectBooked('put right');
});

test('A flag that comes while the booking is interrupted takes it back to the plan, where nothing had left', async () => {
  harness.goBackTo(ready);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const together = { ...siblingsMeeting, invited: [...siblingsMeeting.invited, 'p-father'], apart: [] };
  given(await world.meetings.create({ ...together, stage: 'booking', bookingSince: world.clock.now() }));
  expect(given(await continueBooking(world, id))).toMatchObject({ state: 'not apart', meeting: { stage: 'planned' } });
  expect(invited()).toEqual([]);
});
