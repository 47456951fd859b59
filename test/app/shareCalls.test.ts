import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { callByHand } from '../../emulator/tenant/callByHand.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { installTab } from '../../src/app/installTab.ts';
import { readCalls } from '../../src/app/readCalls.ts';
import { shareCalls } from '../../src/app/shareCalls.ts';
import { takeOver } from '../../src/app/takeOver.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { callsForChair } from '../../src/domain/meeting/call/callsForChair.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { siblingsMeeting, siblingsPlan } from '../builders/siblingsMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillHarness, killHarness, type Moment, refusedByContract } from './kill/killable.ts';
import type { Fate } from './kill/lifeline.ts';

const linden = siblingsApart.users.at(-1)!;
let harness: KillHarness;
let booked: Moment;

/** Business support has booked: the shared call, and one of the father's own. The tab is not there yet. */
beforeAll(async () => {
  harness = await killHarness(siblingsApart);
  const booking = given(await bookMeeting(await worldOf(tansy), siblingsPlan));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  booked = harness.keep();
});

beforeEach(() => harness.goBackTo(booked));

const computer = (user: typeof tansy, fate?: Fate) => harness.computer(user, new IDBFactory(), fate);
const worldOf = async (user: typeof tansy) => (await computer(user)).world;
const stored = async (): Promise<Meeting> =>
  given(await (await worldOf(tansy)).meetings.read(siblingsMeeting.id)).value;
const patches = () => harness.tenant.requests().filter(({ method, url }) => method === 'PATCH' && /onlineM/.test(url));
const refusePatches = () =>
  harness.tenant.setFaults([{ kind: '403', match: { method: 'PATCH', path: '/onlineMeetings/' } }]);

async function changeCase(change: (file: CaseFile) => CaseFile) {
  const { folder } = await worldOf(tansy);
  const { value, etag } = given(await folder.readCase(siblingsMeeting.caseReference));
  given(await folder.writeCase(change(value), etag));
}

const chairWith = (change: Partial<CaseFile['people'][number]>) => (file: CaseFile) => ({
  ...file,
  people: file.people.map((person) => (person.id === 'p-sswop' ? { ...person, ...change } : person)),
});

/** Both calls were held; Teams has the reports. How many of them this person may read, or the refusal. */
async function reportsFor(user: typeof tansy, meeting: Meeting) {
  for (const joinUrl of [meeting.joinUrl!, meeting.apart[0]!.joinUrl!]) {
    const people = [{ address: petra.userPrincipalName }];
    const wrong = callByHand(harness.tenant.context, {
      from: '2027-01-04T10:00:00Z',
      until: '2027-01-04T11:30:00Z',
      people,
      joinUrl,
    });
    if (wrong) throw new Error(wrong);
  }
  harness.tenant.setNow('2027-01-04T12:00:00.000Z');
  const read = await readCalls(await worldOf(user), meeting);
  return read.ok ? [read.value.seen.length, read.value.closed] : read.reason.kind;
}

test('F-CAP-01, F-DIS-03: the chair may read the report of the call of somebody kept apart too; nobody else may', async () => {
  const meeting = given(await installTab(await worldOf(tansy), await stored()));
  const made = { account: petra.id, is: 'made' };
  expect(meeting).toMatchObject({ tabInstalled: true, coOrganiser: made, ownCalls: [{ coOrganiser: made }] });
  expect(await stored()).toEqual(meeting);
  expect(patches()).toHaveLength(2);
  expect(await reportsFor(petra, meeting)).toEqual([2, 0]);
  expect(await reportsFor(linden, meeting)).toBe('not allowed');
});

test('A chair who must be kept apart from somebody is no co-organiser of any call of theirs', async () => {
  const { folder } = await worldOf(tansy);
  const { value: file } = given(await folder.readCase(siblingsMeeting.caseReference));
  const meeting = await stored();
  const of = (change: Partial<CaseFile['people'][number]>) =>
    callsForChair(chairWith(change)(file), meeting).map(({ sitting }) => sitting);
  expect(of({})).toEqual([undefined, 'p-father']);
  expect(of({ apartFrom: ['p-father'] })).toEqual([undefined]);
  expect(of({ apartFrom: ['p-mother'] })).toEqual(['p-father']);
  await changeCase(chairWith({ apartFrom: ['p-father'] }));
  const tabbed = given(await installTab(await worldOf(tansy), meeting));
  expect(tabbed).not.toHaveProperty('ownCalls');
  expect(patches()).toHaveLength(1);
  // What they may read is compared; that the other is not theirs is said.
  expect(await reportsFor(petra, tabbed)).toEqual([1, 1]);
});

test('A chair who gets an account after the booking, or another one, is caught up when the organiser next opens it; once', async () => {
  await changeCase((file) => {
    const people = file.people.map((person) => {
      const { accountId: _, ...rest } = person;
      return person.id === 'p-sswop' ? rest : person;
    });
    return { ...file, people };
  });
  const before = given(await installTab(await worldOf(tansy), await stored()));
  expect(before).toMatchObject({ tabInstalled: true });
  expect(before.coOrganiser).toBeUndefined();
  expect(patches()).toEqual([]);

  await changeCase(chairWith({ accountId: petra.id }));
  // Nobody but the organiser can.
  expect(given(await shareCalls(await worldOf(petra), before, 'once'))).toEqual(before);
  const caughtUp = given(await shareCalls(await worldOf(tansy), before, 'once'));
  expect(caughtUp.coOrganiser).toEqual({ account: petra.id, is: 'made' });
  expect(await stored()).toEqual(caughtUp);
  given(await shareCalls(await worldOf(tansy), caughtUp, 'once'));
  expect(patches()).toHaveLength(2);

  await changeCase(chairWith({ accountId: linden.id }));
  const other = given(await shareCalls(await worldOf(tansy), caughtUp, 'once'));
  expect(other.coOrganiser).toEqual({ account: linden.id, is: 'made' });
  expect(patches()).toHaveLength(4);
});

test('Refused it is written down and not asked at every opening; an answer that only passes is asked again', async () => {
  refusePatches();
  const meeting = given(await installTab(await worldOf(tansy), await stored()));
  expect(meeting).toMatchObject({ tabInstalled: true, ownCalls: [{ coOrganiser: { is: 'not applied' } }] });
  const asked = patches().length;
  given(await shareCalls(await worldOf(tansy), meeting, 'once'));
  expect(patches().length).toBe(asked);
  harness.tenant.setFaults([{ kind: '503', match: { method: 'PATCH', path: '/onlineMeetings/' } }]);
  const busy = given(await shareCalls(await worldOf(tansy), meeting, 'again'));
  expect(busy.coOrganiser?.is).toBe('not applied');
  harness.tenant.setFaults([]);
  expect(given(await shareCalls(await worldOf(tansy), busy, 'again')).coOrganiser?.is).toBe('made');

  harness.goBackTo(booked);
  harness.tenant.setFaults([{ kind: '503', match: { method: 'PATCH', path: '/onlineMeetings/' } }]);
  const without = given(await installTab(await worldOf(tansy), await stored()));
  expect([without.tabInstalled, without.coOrganiser]).toEqual([true, undefined]);
  harness.tenant.setFaults([]);
  expect(given(await shareCalls(await worldOf(tansy), without, 'once')).coOrganiser?.is).toBe('made');
});

test('An answer that changes nothing gives back the very meeting: whoever reads it again at a change would not end', async () => {
  harness.tenant.setFaults([{ kind: '503', match: { method: 'PATCH', path: '/onlineMeetings/' } }]);
  const meeting = given(await installTab(await worldOf(tansy), await stored()));
  expect(meeting.coOrganiser).toBeUndefined();
  expect(given(await shareCalls(await worldOf(tansy), meeting, 'once'))).toBe(meeting);
});

test('F-DIS-03: a chair who must be kept apart since, or an account that was the wrong one, is a co-organiser no more', async () => {
  const meeting = given(await installTab(await worldOf(tansy), await stored()));
  await changeCase(chairWith({ apartFrom: ['p-father'] }));
  const since = given(await shareCalls(await worldOf(tansy), meeting, 'once'));
  expect(since.coOrganiser).toEqual({ account: petra.id, is: 'made' });
  expect(since.ownCalls).toMatchObject([{ coOrganiser: { account: petra.id, is: 'taken away' } }]);
  expect(await reportsFor(petra, since)).toEqual([1, 1]);

  harness.goBackTo(booked);
  given(await installTab(await worldOf(tansy), await stored()));
  await changeCase(chairWith({ accountId: linden.id }));
  refusePatches();
  const refused = given(await shareCalls(await worldOf(tansy), await stored(), 'once'));
  // What is to be taken away stays known.
  expect(refused.coOrganiser).toEqual({ account: petra.id, is: 'made' });
  harness.tenant.setFaults([]);
  const right = given(await shareCalls(await worldOf(tansy), refused, 'once'));
  expect(right.coOrganiser).toEqual({ account: linden.id, is: 'made' });
  expect(await reportsFor(linden, right)).toEqual([2, 0]);
  expect(await reportsFor(petra, right)).toBe('not allowed');
});

test('Handed on, the new calls are asked about anew, by whoever booked them', async () => {
  given(await installTab(await worldOf(tansy), await stored()));
  const theirs = await worldOf(linden);
  const taken = given(await takeOver(theirs, siblingsMeeting.id, { reason: 'organiser away' }));
  if (taken.state !== 'done') throw new Error(taken.state);
  await taken.row;
  expect(taken.meeting).not.toHaveProperty('ownCalls');
  const meeting = given(await installTab(theirs, taken.meeting));
  const made = { account: petra.id, is: 'made' };
  expect(meeting).toMatchObject({ organiser: { id: linden.id }, coOrganiser: made, ownCalls: [{ coOrganiser: made }] });
  expect(meeting.ownCalls).toHaveLength(1);
});

test('Killed before and after every request, the next opening ends with the chair in both calls, each asked once', async () => {
  const hers = await worldOf(tansy);
  await changeCase(chairWith({ accountId: '' }));
  given(await installTab(hers, await stored()));
  await changeCase(chairWith({ accountId: petra.id }));
  const ready = harness.keep();
  let points = 0;
  for (const die of ['before', 'after'] as const)
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const meeting = await stored();
      const victim = await computer(tansy, { at, die });
      const ended = await victim.life.run(() => shareCalls(victim.world, meeting, 'once'));
      if (ended !== 'died') break;
      points += 1;
      const where = `killed ${die} ${at}`;
      const made = { account: petra.id, is: 'made' };
      const end = given(await shareCalls(await worldOf(tansy), await stored(), 'once'));
      expect(end, where).toMatchObject({ coOrganiser: made, ownCalls: [{ coOrganiser: made }] });
      expect(await stored(), where).toEqual(end);
      expect(patches().filter(({ status }) => status === 200).length, where).toBe(2);
      expect(refusedByContract(harness.tenant), where).toEqual([]);
    }
  expect(points).toBeGreaterThan(10);
}, 120_000);
