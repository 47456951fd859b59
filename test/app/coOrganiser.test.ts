import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { callByHand } from '../../emulator/tenant/callByHand.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { installTab } from '../../src/app/installTab.ts';
import { readCalls } from '../../src/app/readCalls.ts';
import { takeOver } from '../../src/app/takeOver.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillHarness, killHarness, refusedByContract } from './kill/killable.ts';
import type { Fate } from './kill/lifeline.ts';

let harness: KillHarness;
const plan = planOf(initialMeeting);

beforeEach(async () => {
  harness = await killHarness();
});

const computer = (user: typeof tansy, fate?: Fate) => harness.computer(user, new IDBFactory(), fate);
const worldOf = async (user: typeof tansy) => (await computer(user)).world;
const patches = () => harness.tenant.requests().filter(({ method, url }) => method === 'PATCH' && /onlineM/.test(url));
const stored = async (): Promise<Meeting> => given(await (await worldOf(tansy)).meetings.read(initialMeeting.id)).value;

/** Business support books; Petra, the SSWOP, chairs. */
async function book(user = tansy): Promise<Meeting> {
  const world = await worldOf(user);
  const booking = given(await bookMeeting(world, plan));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  return given(await installTab(world, booking.meeting));
}

async function mayRead(user: typeof tansy, meeting: Meeting): Promise<boolean> {
  const wrong = callByHand(harness.tenant.context, {
    from: '2027-01-04T10:00:00Z',
    until: '2027-01-04T11:30:00Z',
    people: [{ address: petra.userPrincipalName }],
    ...(meeting.joinUrl && { joinUrl: meeting.joinUrl }),
  });
  if (wrong) throw new Error(wrong);
  harness.tenant.setNow('2027-01-04T12:00:00.000Z');
  const read = await readCalls(await worldOf(user), meeting);
  return read.ok && read.value.seen.length === 1;
}

test('F-CAP-01: a chair for whom business support booked is a co-organiser, and may read the report; nobody else', async () => {
  const meeting = await book();
  expect(meeting).toMatchObject({
    stage: 'booked',
    tabInstalled: true,
    coOrganiser: { account: petra.id, is: 'made' },
  });
  expect(await stored()).toEqual(meeting);
  expect(await mayRead(petra, meeting)).toBe(true);
  expect(await mayRead(osric, meeting)).toBe(false);
  expect(refusedByContract(harness.tenant)).toEqual([]);
  await installTab(await worldOf(tansy), meeting);
  expect(patches()).toHaveLength(1);
});

test('A chair who books is the organiser, and Teams is asked nothing more', async () => {
  const meeting = await book(petra);
  expect(meeting.coOrganiser).toBeUndefined();
  expect(patches()).toEqual([]);
  expect(await mayRead(petra, meeting)).toBe(true);
});

test('Refused by Teams the meeting stands with its tab, and it is written down until asking again is answered', async () => {
  harness.tenant.setFaults([{ kind: '403', match: { method: 'PATCH', path: '/onlineMeetings/' }, times: 1 }]);
  const meeting = await book();
  expect(meeting).toMatchObject({
    stage: 'booked',
    tabInstalled: true,
    coOrganiser: { account: petra.id, is: 'not applied' },
  });
  expect(await mayRead(petra, meeting)).toBe(false);
  const hers = await worldOf(tansy);
  // Only whoever booked can ask Teams again.
  expect(given(await installTab(await worldOf(petra), meeting)).coOrganiser?.is).toBe('not applied');
  const again = given(await installTab(hers, meeting));
  expect(again.coOrganiser).toEqual({ account: petra.id, is: 'made' });
  expect(await stored()).toEqual(again);
});

test('Taken over by the chair, the new call has its organiser and no co-organiser', async () => {
  await book();
  const his = await worldOf(petra);
  const taken = given(await takeOver(his, initialMeeting.id, { reason: 'organiser away' }));
  if (taken.state !== 'done') throw new Error(taken.state);
  await taken.row;
  const meeting = given(await installTab(his, taken.meeting));
  expect(meeting).toMatchObject({ tabInstalled: true, organiser: { id: petra.id } });
  expect(meeting.coOrganiser).toBeUndefined();
});

test('Killed before and after every request of these steps, asking again ends with one co-organiser and one tab', async () => {
  const hers = await worldOf(tansy);
  const booking = given(await bookMeeting(hers, plan));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  const ready = harness.keep();
  let points = 0;
  for (const die of ['before', 'after'] as const)
    for (let at = 1; ; at += 1) {
      harness.goBackTo(ready);
      const victim = await computer(tansy, { at, die });
      const ended = await victim.life.run(() => installTab(victim.world, booking.meeting));
      if (ended !== 'died') break;
      points += 1;
      given(await installTab(await worldOf(tansy), await stored()));
      const where = `killed ${die} ${at}`;
      expect(await stored(), where).toMatchObject({
        tabInstalled: true,
        coOrganiser: { account: petra.id, is: 'made' },
      });
      const done = patches().filter(({ status }) => status === 200);
      expect(done.length, where).toBe(1);
      expect(refusedByContract(harness.tenant), where).toEqual([]);
    }
  expect(points).toBeGreaterThan(10);
}, 120_000);
