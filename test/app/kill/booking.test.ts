import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, expect, test } from 'vitest';
import { caseLh4163, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { type Booking, bookAnyway, continueBooking } from '../../../src/app/continueBooking.ts';
import { installTab } from '../../../src/app/installTab.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { eventKey } from '../../../src/domain/meeting/eventKey.ts';
import { invitation } from '../../../src/domain/meeting/invitation.ts';
import { planOf } from '../../../src/domain/meeting/meetingPlan.ts';
import type { Result } from '../../../src/domain/result.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import {
  type Computer,
  type KillHarness,
  killHarness,
  type Moment,
  refusedByContract,
  strikeWith,
} from './killable.ts';

const plan = planOf(initialMeeting);
let harness: KillHarness;
let ready: Moment;

beforeAll(async () => {
  harness = await killHarness();
  ready = harness.keep();
});

async function book({ world }: Computer): Promise<Result<Booking, Refusal>> {
  const booking = await bookMeeting(world, plan);
  if (booking.ok && booking.value.state === 'booked') {
    await installTab(world, booking.value.meeting);
    await booking.value.row;
  }
  return booking;
}

/** A page opened again carries on with what is written down, before anyone presses anything. */
async function reload(computer: Computer): Promise<Result<Booking, Refusal>> {
  const booking = await continueBooking(computer.world, initialMeeting.id);
  if (booking.ok && booking.value.state === 'booked') await booking.value.row;
  return book(computer);
}

const invited = () => harness.tenant.received().filter(({ kind }) => kind === 'invitation');

function expectNoSecondEvent(where: string) {
  const addresses = invited().map(({ to }) => to);
  expect(addresses.length, where).toBe(new Set(addresses).size);
  expect(new Set(invited().map(({ from }) => from)).size, where).toBeLessThanOrEqual(1);
}

/** One event, in one calendar; everyone asked once; the tab in its chat; list and row say so. */
async function expectBooked(where: string) {
  expectNoSecondEvent(where);
  expect(refusedByContract(harness.tenant), where).toEqual([]);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const meeting = given(await world.meetings.read(initialMeeting.id)).value;
  expect([meeting.stage, meeting.tabInstalled], where).toEqual(['booked', true]);
  const expected = invitation(caseLh4163, plan, meeting.organiser);
  expect(
    invited()
      .map(({ to }) => to)
      .sort(),
    where,
  ).toEqual(expected.attendees.map(({ address }) => address).sort());
  expect(new Set(invited().map(({ subject }) => subject)), where).toEqual(new Set([expected.subject]));
  const calendars = await Promise.all(
    [petra, tansy].map(async (user) =>
      (await harness.computer(user, new IDBFactory())).world.calendar.findByKey(eventKey(meeting)),
    ),
  );
  const events = calendars.flatMap((found) => given(found)?.id ?? []);
  expect(events, where).toEqual([meeting.eventId]);
  const row = given(await world.cases.read(initialMeeting.caseReference)).value;
  expect(
    row.meetings.map(({ id, stage }) => [id, stage]),
    where,
  ).toEqual([[initialMeeting.id, 'booked']]);
}

test('Pressed twice at once, again later and by someone else: one event', async () => {
  harness.goBackTo(ready);
  const hers = await harness.computer(tansy, new IDBFactory());
  const alsoHers = await harness.computer(tansy, new IDBFactory());
  await Promise.all([book(hers), book(hers), book(alsoHers)]);
  await book(hers);
  expect(given(await book(await harness.computer(petra, new IDBFactory()))).state).toBe('booked');
  await expectBooked('pressed often');
});

test('Two people book the same meeting at the same moment: one event, and the other is told whose', async () => {
  harness.goBackTo(ready);
  const [one, other] = [
    await harness.computer(tansy, new IDBFactory()),
    await harness.computer(petra, new IDBFactory()),
  ];
  await Promise.all([book(one), book(other)]);
  expectNoSecondEvent('both at once');
  await book(one);
  await book(other);
  await expectBooked('both at once');
});

test('Nobody waits for the case’s row: the meeting is booked before it is written', async () => {
  harness.goBackTo(ready);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const never = new Promise<never>(() => {});
  const stuck = { ...world, cases: { ...world.cases, read: () => never } };
  expect(given(await bookMeeting(stuck, plan))).toMatchObject({ state: 'booked', meeting: { stage: 'booked' } });
  expect(invited()).not.toEqual([]);
}, 10_000);

test('Booked anyway after asking, the meeting has the new organiser, and the old one leaves it alone', async () => {
  harness.goBackTo(ready);
  const hers = (await harness.computer(tansy, new IDBFactory())).world;
  const bookingSince = hers.clock.now();
  given(await hers.meetings.create({ ...initialMeeting, stage: 'booking', tabInstalled: false, bookingSince }));
  const his = (await harness.computer(petra, new IDBFactory())).world;
  expect(given(await bookMeeting(his, plan))).toMatchObject({ state: 'question', owner: { name: 'Tansy Millbrook' } });
  const anyway = given(await bookAnyway(his, initialMeeting.id));
  expect(anyway.meeting).toMatchObject({ stage: 'booked', organiser: { name: 'Petra Lanternfield' } });
  await installTab(his, anyway.meeting);
  if (anyway.state === 'booked') await anyway.row;
  await book(await harness.computer(tansy, new IDBFactory()));
  await expectBooked('booked anyway');
});

const resumers = {
  'the same person, same device': async (disk: IDBFactory) => book(await harness.computer(tansy, disk)),
  'the same person, another device': async () => reload(await harness.computer(tansy, new IDBFactory())),
  'another person': async () => book(await harness.computer(petra, new IDBFactory())),
};

test('Booking killed before and after every request and every write never makes a second event', async () => {
  const tally = { points: 0, requests: 0, writes: 0, questions: 0 };
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const disk = new IDBFactory();
      const victim = await harness.computer(tansy, disk, { at, die });
      const ended = await victim.life.run(() => book(victim));
      if (ended !== 'died') {
        expect(at - 1).toBe(victim.life.requests + victim.life.writes);
        tally.requests = victim.life.requests;
        tally.writes = victim.life.writes;
        break;
      }
      tally.points += 1;
      const death = harness.keep();
      for (const [who, resume] of Object.entries(resumers)) {
        const where = `killed ${die} ${at}, resumed by ${who}`;
        harness.goBackTo(death);
        const booking = given(await resume(disk));
        expectNoSecondEvent(where);
        if (booking.state === 'question') {
          expect(booking.owner.id, where).toBe(tansy.id);
          tally.questions += 1;
        }
        // The organiser's own computer carries on, whoever else has looked.
        await book(await harness.computer(tansy, disk));
        await book(await harness.computer(petra, new IDBFactory()));
        await expectBooked(where);
      }
    }
  }
  console.log(
    `booking: killed at ${tally.points} points (before and after ${tally.requests} requests and ${tally.writes} device writes)` +
      ` × 3 resumers; 0 second events, 0 second invitations; ${tally.questions} plain questions, all settled by the organiser`,
  );
}, 600_000);

test.each(['429', '503', '504 after commit', 'drop after commit', 'drop before'] as const)(
  'Booking meets %s at any request and makes one event',
  async (kind) => {
    let points = 0;
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const strike = strikeWith(harness.tenant, { kind, times: 1 });
      await book(await harness.computer(tansy, new IDBFactory(), { at, strike: strike.on }));
      if (!strike.struck) break;
      points += 1;
      const where = `${kind} at request ${at}`;
      expectNoSecondEvent(where);
      await book(await harness.computer(tansy, new IDBFactory()));
      await expectBooked(where);
    }
    console.log(`booking: ${kind} at ${points} points; 0 second events`);
  },
  240_000,
);
