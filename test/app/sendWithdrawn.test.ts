import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { type PapersToSend, sendPapers } from '../../src/app/sendPapers.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { fail } from '../../src/domain/result.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from './kill/killable.ts';
import { papersTo, signedOff } from './kill/papersToSend.ts';

let harness: KillHarness;
let hers: KillableWorld;
let his: KillableWorld;
const two = papersTo(2);
const computer = async (user: typeof petra) => (await harness.computer(user, new IDBFactory())).world;
const got = () => harness.tenant.received().map(({ to }) => to);
const written = async () => given(await his.sends.ofMeeting(two.meetingId));

beforeEach(async () => {
  harness = await killHarness();
  await signedOff(harness);
  hers = await computer(petra);
  his = await computer(tansy);
});

async function change(to: (meeting: Meeting) => Meeting): Promise<void> {
  const { value, etag } = given(await hers.meetings.read(two.meetingId));
  given(await hers.meetings.update(to(value), etag));
}
const reopen = () =>
  change(({ signOff, ...meeting }) => ({
    ...meeting,
    reopened: { by: hers.identity.me, at: hers.clock.now(), reason: 'A name was wrong.' },
    earlierSignOffs: [...meeting.earlierSignOffs, signOff!],
  }));
const signAgain = () =>
  change(({ reopened: _, ...meeting }) => ({
    ...meeting,
    signOff: { version: 2, by: hers.identity.me, at: hers.clock.now(), covered: [] },
  }));

test('Minutes that were reopened since the page was read are not sent, and nothing is written down', async () => {
  await reopen();
  expect(await sendPapers(his, two)).toEqual(fail({ kind: 'changed elsewhere' }));
  expect([got(), await written()]).toEqual([[], []]);
});

test('A version that was replaced by a newer one is not sent any more; the newer one is', async () => {
  await reopen();
  await signAgain();
  expect(await sendPapers(his, two)).toEqual(fail({ kind: 'changed elsewhere' }));
  expect([got(), await written()]).toEqual([[], []]);
  const newer: PapersToSend = { ...two, version: 2 };
  expect(given(await sendPapers(his, newer)).map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('Reopened while it is being sent, what has not begun to leave stays', async () => {
  let drafts = 0;
  const createDraft: KillableWorld['mailbox']['createDraft'] = async (plan) => {
    drafts += 1;
    if (drafts === 1) await reopen();
    return his.mailbox.createDraft(plan);
  };
  const sent = await sendPapers({ ...his, mailbox: { ...his.mailbox, createDraft } }, two);
  expect(sent).toEqual(fail({ kind: 'changed elsewhere' }));
  expect(got()).toEqual([]);
  expect((await written()).map(({ value }) => value.state).every((state) => state !== 'sending')).toBe(true);
});
