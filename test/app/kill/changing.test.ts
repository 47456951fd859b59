import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import type { FaultKind } from '../../../emulator/tenant/faults.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { cancelMeeting } from '../../../src/app/cancelMeeting.ts';
import { changePeople } from '../../../src/app/changePeople.ts';
import type { Changing } from '../../../src/app/changing/changing.ts';
import { continueChange } from '../../../src/app/continueChange.ts';
import { moveMeeting } from '../../../src/app/moveMeeting.ts';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { takeOver } from '../../../src/app/takeOver.ts';
import { tidyAllLeft } from '../../../src/app/tidyLeftEvents.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { Result } from '../../../src/domain/result.ts';
import { siblingsMeeting, siblingsPlan } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { tuesday } from '../changing/booked.ts';
import {
  type Computer,
  type KillableWorld,
  type KillHarness,
  killHarness,
  type Moment,
  refusedByContract,
  strikeWith,
} from './killable.ts';

/* The siblings' meeting: a shared event, and one of the father's own, so that every change touches two events. */

const { id, caseReference: reference } = siblingsMeeting;
let harness: KillHarness;
let booked: Moment;
let toldBefore = 0;

beforeAll(async () => {
  harness = await killHarness(siblingsApart);
  const { world } = await harness.computer(tansy, new IDBFactory());
  const booking = given(await bookMeeting(world, siblingsPlan));
  if (booking.state === 'booked') await booking.row;
  toldBefore = harness.tenant.received().length;
  booked = harness.keep();
});

/** What people were told since the booking, of which event: each may be there once. */
const told = () =>
  harness.tenant
    .received()
    .slice(toldBefore)
    .map(({ to, subject, html }) => {
      const what = /^(Updated|Cancelled): /.exec(subject)?.[1] ?? 'Invited';
      return `${what} ${to} ${/href="([^"]+)"/.exec(html)?.[1]}`;
    });

type Ask = (world: KillableWorld) => Promise<Result<Changing, Refusal>>;

async function finished(world: KillableWorld, ask: Ask) {
  const answer = await ask(world);
  if (answer.ok && answer.value.state === 'done') await answer.value.row;
  return answer;
}

const fewer = { invited: siblingsMeeting.invited.filter((who) => who !== 'p-police'), apart: [] };

interface Case {
  readonly who: typeof tansy;
  readonly ask: Ask;
  /** The keys of the events there are in the end, in whose calendar. */
  readonly events: Readonly<Record<string, typeof tansy>>;
  readonly meeting: Partial<Meeting>;
}

const cases: Readonly<Record<string, Case>> = {
  move: {
    who: tansy,
    ask: (world) => moveMeeting(world, id, { to: tuesday, reason: 'chair ill' }),
    events: { [id]: tansy, [`${id}|p-father`]: tansy },
    meeting: { stage: 'booked', time: tuesday },
  },
  people: {
    who: tansy,
    ask: (world) => changePeople(world, id, { to: fewer, reason: 'family asked' }),
    events: { [id]: tansy },
    meeting: { stage: 'booked', invited: fewer.invited, apart: [] },
  },
  cancel: {
    who: tansy,
    ask: (world) => cancelMeeting(world, id, 'chair ill'),
    events: {},
    meeting: { stage: 'cancelled' },
  },
  'take over': {
    who: petra,
    ask: (world) => takeOver(world, id, { reason: 'organiser away' }),
    events: { [`${id}|round 2`]: petra, [`${id}|round 2|p-father`]: petra },
    meeting: { stage: 'booked', eventRound: 2, leftEvents: [] },
  },
};

const everyKey = [id, `${id}|p-father`, `${id}|round 2`, `${id}|round 2|p-father`, `${id}|round 3`];

async function inCalendars(): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const user of [tansy, petra]) {
    const { world } = await harness.computer(user, new IDBFactory());
    for (const key of everyKey) if (given(await world.events.read({ key, id: undefined }))) found[key] = user.id;
  }
  return found;
}

function expectNobodyTwice(where: string) {
  const all = told();
  expect(all.length, where).toBe(new Set(all).size);
}

/** Whatever happened: the item and the event say one time, or the item says that a change is not finished. */
async function expectOneTruth(where: string) {
  const { world } = await harness.computer(tansy, new IDBFactory());
  const meeting = given(await world.meetings.read(id)).value;
  if (meeting.change || meeting.organiser.id !== tansy.id) return;
  const event = given(await world.events.read({ key: id, id: meeting.eventId }));
  if (meeting.stage === 'cancelled') expect(event, where).toBeUndefined();
  else expect(event?.time, where).toEqual(meeting.time);
}

async function expectDone(name: string, where: string) {
  const { events, meeting, who } = cases[name] as Case;
  expectNobodyTwice(where);
  expect(refusedByContract(harness.tenant), where).toEqual([]);
  const { world } = await harness.computer(who, new IDBFactory());
  const now = given(await world.meetings.read(id)).value;
  expect(now, where).toMatchObject({ ...meeting, originalDue: siblingsMeeting.originalDue });
  expect(now.change, where).toBeUndefined();
  expect(await inCalendars(), where).toEqual(
    Object.fromEntries(Object.entries(events).map(([key, user]) => [key, user.id])),
  );
  const row = given(await world.cases.read(reference)).value;
  expect([row.meetings[0]?.stage, row.meetings[0]?.time, row.meetings[0]?.changing], where).toEqual([
    now.stage,
    now.time,
    undefined,
  ]);
}

/** What the old organiser's computer does when it opens. */
async function openHers(computer?: Computer) {
  const { world } = computer ?? (await harness.computer(tansy, new IDBFactory()));
  await tidyAllLeft(world, [given(await world.cases.read(reference)).value]);
}

/** On opening, one goes on with what is written down; then presses again, because nobody knows that it worked. */
async function resume(name: string, disk: IDBFactory) {
  const { who, ask } = cases[name] as Case;
  const { world } = await harness.computer(who, disk);
  await finished(world, (each) => continueChange(each, id));
  await finished(world, ask);
  await openHers();
}

/** A move meets them all. The others go the same way through the client, and meet one of each sort. */
const faultsFor = (name: string): readonly FaultKind[] =>
  name === 'move'
    ? ['429', '503', '504 after commit', 'drop after commit', 'drop before']
    : ['503', '504 after commit', 'drop before'];

describe.each(Object.keys(cases))('%s', (name) => {
  const { who, ask } = cases[name] as Case;

  test('killed before and after every request and write, and gone on with', async () => {
    const tally = { points: 0, requests: 0, writes: 0 };
    for (const die of ['before', 'after'] as const) {
      for (let at = 1; ; at += 1) {
        harness.goBackTo(booked);
        const disk = new IDBFactory();
        const victim = await harness.computer(who, disk, { at, die });
        const ended = await victim.life.run(() => finished(victim.world, ask));
        const where = `${name} killed ${die} ${at}`;
        if (ended !== 'died') {
          tally.requests = victim.life.requests;
          tally.writes = victim.life.writes;
          await openHers();
          await expectDone(name, `${name} undisturbed`);
          break;
        }
        tally.points += 1;
        await expectOneTruth(where);
        expectNobodyTwice(where);
        // The device keeps nothing of a change: the same one and another are taken in turn.
        await resume(name, at % 2 === 0 ? disk : new IDBFactory());
        await expectDone(name, where);
      }
    }
    expect(tally.points).toBe(2 * (tally.requests + tally.writes));
    console.log(
      `${name}: killed at ${tally.points} points (${tally.requests} requests, ${tally.writes} device writes); 0 second events, 0 people told twice`,
    );
  }, 300_000);

  test.each(faultsFor(name))(
    'meets %s at any request',
    async (kind) => {
      let points = 0;
      for (let at = 1; ; at += 1) {
        harness.goBackTo(booked);
        const strike = strikeWith(harness.tenant, { kind, times: 1 });
        await finished((await harness.computer(who, new IDBFactory(), { at, strike: strike.on })).world, ask);
        if (!strike.struck) break;
        points += 1;
        const where = `${name}, ${kind} at request ${at}`;
        await expectOneTruth(where);
        await resume(name, new IDBFactory());
        await expectDone(name, where);
      }
      console.log(`${name}: ${kind} at ${points} points; 0 second events, 0 people told twice`);
    },
    120_000,
  );
});

test('Cancelling left events killed at any point cancels each once', async () => {
  harness.goBackTo(booked);
  const { world } = await harness.computer(petra, new IDBFactory());
  await finished(world, (cases['take over'] as Case).ask);
  const taken = harness.keep();
  let points = 0;
  for (const die of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      harness.goBackTo(taken);
      const hers = await harness.computer(tansy, new IDBFactory(), { at, die });
      if ((await hers.life.run(() => openHers(hers))) !== 'died') break;
      points += 1;
      await openHers();
      // What is written down is right; a row that was not written is repaired when the case is next opened.
      expectNobodyTwice(`tidying killed ${die} ${at}`);
      expect(Object.keys(await inCalendars())).toEqual([`${id}|round 2`, `${id}|round 2|p-father`]);
    }
  }
  console.log(`left events: killed at ${points} points; each cancelled once`);
}, 180_000);
