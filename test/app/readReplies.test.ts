import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { answerByHand } from '../../emulator/tenant/answerByHand.ts';
import { bookMeeting } from '../../src/app/bookMeeting.ts';
import { readReplies } from '../../src/app/readReplies.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness, refusedByContract } from './kill/killable.ts';

const { caseReference: reference, id } = initialMeeting;
const mother = 'marigold.fay@post.example';

/** Tansy has booked the meeting; Osric looks at it on another computer. */
async function booked() {
  const harness = await killHarness();
  const computer = async (user: typeof tansy) => (await harness.computer(user, new IDBFactory())).world;
  const [hers, his] = [await computer(tansy), await computer(osric)];
  const booking = given(await bookMeeting(hers, planOf(initialMeeting)));
  if (booking.state !== 'booked') throw new Error(booking.state);
  await booking.row;
  const { tenant } = harness;
  const file = given(await hers.folder.readCase(reference)).value;
  const meeting = async (): Promise<Meeting> => given(await hers.meetings.read(id)).value;
  const answer = (from: string, how: string, more = {}) => {
    const wrong = answerByHand(tenant.context, { from, answer: how, ...more });
    if (wrong) throw new Error(wrong);
  };
  const read = async (world: typeof hers) => given(await readReplies(world, file, await meeting()));
  const writes = () => tenant.requests().filter(({ method }) => method === 'PATCH').length;
  /** In Outlook, past the app. */
  const inOutlook = async (method: string, action: string, body?: unknown) => {
    const token = await tenant.tokenFor(tansy.id);
    const { eventId = '' } = await meeting();
    const answered = await tenant.handle(
      new Request(`${tenant.context.origin}/v1.0/me/events/${eventId}${action}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    if (!answered.ok) throw new Error(await answered.text());
  };
  return { tenant, hers, his, file, meeting, answer, read, writes, inOutlook };
}

const answersOf = (replies: Meeting['replies']) =>
  Object.fromEntries((replies?.people ?? []).map(({ person, answer }) => [person, answer]));

test('F-PRE-01: the organiser reads the replies, everyone asked by mail has one, and they are kept for others', async () => {
  const { hers, his, answer, read, meeting, tenant } = await booked();
  answer(mother, 'accepted');
  answer('pc.gale@police.example', 'declined');
  const mine = await read(hers);
  expect(mine.from).toBe('calendar');
  expect(answersOf(mine.replies)).toEqual({
    'p-sswop': 'no reply',
    'p-keyworker': 'no reply',
    'p-mother': 'accepted',
    'p-father': 'no reply',
    'p-grandmother': 'no reply',
    'p-school': 'no reply',
    'p-health': 'no reply',
    'p-police': 'declined',
  });
  expect((await meeting()).replies).toEqual(mine.replies);
  expect(await read(his)).toEqual({ from: 'last seen', replies: mine.replies });
  expect(refusedByContract(tenant)).toEqual([]);
});

test('Nobody has read them yet: others see none, and nobody else’s calendar is asked', async () => {
  const { his, read, tenant } = await booked();
  tenant.clearRequests();
  expect(await read(his)).toEqual({ from: 'last seen' });
  expect(tenant.requests().filter(({ url }) => url.includes('/events'))).toEqual([]);
});

test('What has not changed is not written again within the hour, and its age is afterwards', async () => {
  const { hers, read, meeting, tenant, writes } = await booked();
  const first = await read(hers);
  tenant.clearRequests();
  tenant.setNow('2026-12-22T09:50:00.000Z');
  expect((await read(hers)).replies?.at).not.toBe(first.replies?.at);
  expect(writes()).toBe(0);
  tenant.setNow('2026-12-22T11:00:00.000Z');
  await read(hers);
  expect(writes()).toBe(1);
  expect((await meeting()).replies?.at).toBe('2026-12-22T11:00:00.000Z');
});

test('Somebody saves the meeting in between: theirs stays and the replies are kept beside it', async () => {
  const { hers, his, file, meeting } = await booked();
  const opened = await meeting();
  const there = given(await his.meetings.read(id));
  given(await his.meetings.update({ ...there.value, tabInstalled: true }, there.etag));
  given(await readReplies(hers, file, opened));
  const now = await meeting();
  expect(now.tabInstalled).toBe(true);
  expect(now.replies?.people).toHaveLength(8);
});

test('Read over an event that has been made anew meanwhile, they are not kept', async () => {
  const { hers, his, file, meeting } = await booked();
  const opened = await meeting();
  const there = given(await his.meetings.read(id));
  given(await his.meetings.update({ ...there.value, eventId: 'another', eventRound: 2 }, there.etag));
  given(await readReplies(hers, file, opened));
  expect((await meeting()).replies).toBeUndefined();
});

test('An event that the organiser moved or deleted in Outlook is noticed and kept as such', async () => {
  const { hers, read, meeting, inOutlook } = await booked();
  const at = (time: string) => ({ dateTime: `2027-01-05T${time}:00`, timeZone: 'Europe/London' });
  await inOutlook('PATCH', '', { start: at('14:00'), end: at('15:30') });
  expect((await read(hers)).replies?.movedTo).toEqual({ date: '2027-01-05', start: '14:00', end: '15:30' });
  expect((await meeting()).time.date).toBe('2027-01-04');
  await inOutlook('DELETE', '');
  expect((await read(hers)).replies?.gone).toBe(true);
  expect((await meeting()).replies?.gone).toBe(true);
});

test.each([
  ['drop before', 9, 'no answer'],
  ['503', 9, 'busy'],
] as const)('With %s throughout, the refusal comes back and what was kept stays', async (kind, times, refusal) => {
  const { hers, file, read, meeting, tenant } = await booked();
  await read(hers);
  tenant.setFaults([{ kind, match: { method: 'GET', path: '/me/events/' }, times }]);
  expect(await readReplies(hers, file, await meeting())).toMatchObject({ ok: false, reason: { kind: refusal } });
  expect((await meeting()).replies?.people).toHaveLength(8);
});

test('Replies that cannot be kept now come back all the same', async () => {
  const { hers, file, meeting, tenant } = await booked();
  const opened = await meeting();
  tenant.setFaults([{ kind: '412', match: { method: 'PATCH', path: '/fields' }, times: 20 }]);
  expect(given(await readReplies(hers, file, opened)).replies?.people).toHaveLength(8);
});

test('A meeting that is not booked is not looked for in the calendar', async () => {
  const { hers, file, meeting, tenant } = await booked();
  const opened = await meeting();
  tenant.clearRequests();
  expect(given(await readReplies(hers, file, { ...opened, stage: 'cancelled' })).from).toBe('last seen');
  expect(tenant.requests()).toEqual([]);
});
