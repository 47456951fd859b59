import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { nextVersion } from '../../src/app/asking/asked.ts';
import { confirmAddress } from '../../src/app/confirmAddress.ts';
import { endSend } from '../../src/app/endSend.ts';
import { handOver } from '../../src/app/handOver.ts';
import { readBounces } from '../../src/app/readBounces.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { sendAgain } from '../../src/app/sendAgain.ts';
import { sendingState } from '../../src/app/sendingState.ts';
import { sendMessages } from '../../src/app/sendMessages.ts';
import { type PapersToSend, sendPapers } from '../../src/app/sendPapers.ts';
import { dueRows } from '../../src/domain/case/dueRows.ts';
import { safeAddress } from '../../src/domain/case/safeAddress.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { given } from '../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness, refusedByContract } from './kill/killable.ts';
import { papersTo, signedOff } from './kill/papersToSend.ts';

let harness: KillHarness;
let hers: KillableWorld;
const computer = async (user: typeof petra) => (await harness.computer(user, new IDBFactory())).world;
const two = papersTo(2);
const wrong = 'marigold.fay@post.invalid';
const of = { reference: two.reference, meetingId: two.meetingId, version: 1, person: 'p-mother' };

/** Marigold's address was typed wrong, and her papers go there. */
beforeEach(async () => {
  harness = await killHarness();
  await signedOff(harness);
  hers = await computer(petra);
  await changeEmail(wrong);
  given(await sendPapers(hers, await toSend()));
});

async function changeEmail(email: string): Promise<void> {
  const { value, etag } = given(await hers.folder.readCase(two.reference));
  const people = value.people.map((one) => (one.id === 'p-mother' ? { ...one, email } : one));
  given(await hers.folder.writeCase({ ...value, people }, etag));
}
const people = async () => given(await hers.folder.readCase(two.reference)).value.people;
const mother = async () => (await people()).find(({ id }) => id === 'p-mother')!;
async function toSend(): Promise<PapersToSend> {
  const now = await people();
  const recipients = two.recipients.map((one) => ({ ...one, person: now.find(({ id }) => id === one.person.id)! }));
  return { ...two, recipients };
}
const attention = async () => given(await hers.cases.read(two.reference)).value.attention;
const view = async () => given(await sendingState(hers, two.meetingId, 1))[0];
const got = () => harness.tenant.received().map(({ to }) => to);

test('F-DIS-04: what came back is written down, red on Today, and the address takes nothing more', async () => {
  expect((await view())?.state).toBe('sent');
  for (const news of [1, 0]) expect(given(await readBounces(hers)).size).toBe(news);
  expect((await view())?.cameBack).toMatchObject({ words: 'The email system could not deliver it (5.1.10).' });
  expect(await attention()).toBe('Papers came back: 1');
  expect(await mother()).toMatchObject({ addressFailed: { address: wrong, on: '2027-01-05' } });
  expect(safeAddress(await mother())).toBeUndefined();
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('Only the mailbox that sent it can tell: another person sees nothing come back', async () => {
  expect(given(await readBounces(await computer(tansy))).size).toBe(0);
  expect((await view())?.cameBack).toBeUndefined();
});

test('Put right and sent again, it goes to the new address, and Today is red no more', async () => {
  given(await readBounces(hers));
  await changeEmail('marigold.fay@post.example');
  given(await sendAgain(hers, of, 'The address was typed wrong.'));
  given(await sendPapers(hers, await toSend()));
  expect(await view()).toMatchObject({ state: 'sent', again: 1, address: 'marigold.fay@post.example' });
  expect(got().toSorted()).toEqual(['marigold.fay@post.example', two.recipients[1]?.person.email]);
  expect(await attention()).toBeUndefined();
});

test('Sent again before the address was confirmed, it stops; confirmed, it goes', async () => {
  given(await readBounces(hers));
  given(await sendAgain(hers, of, 'She says it is right.'));
  given(await sendPapers(hers, await toSend()));
  expect((await view())?.state).toBe('stopped');
  given(await confirmAddress(hers, { ...of, address: wrong }));
  expect(safeAddress(await mother())).toBe(wrong);
  given(await sendPapers(hers, { ...(await toSend()), beginAnew: ['p-mother'] }));
  expect((await view())?.state).toBe('sent');
});

test('F-DIS-04: by print from now on, sent again it goes on paper, recorded, and nothing is mailed', async () => {
  given(await readBounces(hers));
  const { value, etag } = given(await hers.folder.readCase(two.reference));
  const byPrint = value.people.map((one) => (one.id === 'p-mother' ? { ...one, papersBy: 'print' as const } : one));
  given(await hers.folder.writeCase({ ...value, people: byPrint }, etag));
  const mails = got().length;
  given(await sendAgain(hers, { ...of, now: await mother() }, 'Nothing reaches her by mail.'));
  const papers = await toSend();
  given(await sendPapers(hers, papers));
  expect(await view()).toMatchObject({ state: 'planned', print: true, again: 1, address: '' });
  given(await handOver(hers, papers, 'p-mother', { on: day('2027-01-05'), how: 'posted' }));
  expect(await view()).toMatchObject({ state: 'sent', handed: { how: 'posted' } });
  expect([got().length, await attention()]).toEqual([mails, undefined]);
  expect(given(await hers.meetings.read(two.meetingId)).value.stage).toBe('sent');
});

test('Ended with a reason, it is red no more', async () => {
  given(await readBounces(hers));
  given(await endSend(hers, of, 'She has the papers from the key worker.'));
  expect(await attention()).toBeUndefined();
  expect((await view())?.ended).toMatchObject({ by: 'Petra Lanternfield' });
});

test('Newest first, and none older than anybody is away', async () => {
  harness.tenant.setNow('2027-01-07T09:00:00.000Z');
  const message = { person: await mother(), subject: 'Family meeting', html: '<p>Hello</p>', attachments: [] };
  const { reference, meetingId } = two;
  given(await sendMessages(hers, { reference, meetingId, document: 'chase', version: 1, messages: [message] }));
  const at = async (since: string) =>
    given(await hers.mailbox.bounces(instant(since))).map((one) => one.at.slice(0, 10));
  expect(await at('2027-01-01T00:00:00.000Z')).toEqual(['2027-01-07', '2027-01-05']);
  expect(await at('2027-01-06T00:00:00.000Z')).toEqual(['2027-01-07']);
  harness.tenant.setNow('2027-04-07T09:00:00.000Z');
  expect(given(await readBounces(hers)).size).toBe(0);
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('A case that cannot be read silences none of the others: they are written down, then it is refused', async () => {
  const message = { person: await mother(), subject: 'Family meeting', html: '<p>Hello</p>', attachments: [] };
  const { reference, meetingId } = two;
  given(await sendMessages(hers, { reference, meetingId, document: 'chase', version: 1, messages: [message] }));
  let asked = 0;
  const read: typeof hers.folder.readCase = async (of) =>
    ++asked === 1 ? { ok: false, reason: { kind: 'unreadable', where: 'case.json' } } : hers.folder.readCase(of);
  const found = await readBounces({ ...hers, folder: { ...hers.folder, readCase: read } });
  expect(found).toEqual({ ok: false, reason: { kind: 'unreadable', where: 'case.json' } });
  const items = given(await hers.sends.ofMeeting(meetingId));
  expect(items.filter(({ value }) => value.cameBack)).toHaveLength(1);
});

test('F-DIS-04: a chase that came back is red on Today until it is closed, and may be sent again the same day', async () => {
  const { value, etag } = given(await hers.meetings.read(two.meetingId));
  const { signOff: _, ...rest } = value;
  const time = { ...value.time, date: day('2027-01-11') };
  given(await hers.meetings.update({ ...rest, stage: 'booked', time }, etag));
  const message = { person: await mother(), subject: 'Family meeting', html: '<p>Hello</p>', attachments: [] };
  const { reference, meetingId } = two;
  given(await sendMessages(hers, { reference, meetingId, document: 'chase', version: 1, messages: [message] }));
  given(await readBounces(hers));
  expect(await attention()).toBe('Messages came back: 1');
  const row = given(await hers.cases.read(reference)).value;
  const today = day('2027-01-05');
  const due = dueRows([row], { calendar: englandAndWales, today, me: { id: petra.id, name: petra.displayName } });
  expect(due.find(({ wrong: red }) => red)).toMatchObject({
    state: 'Messages came back: 1',
    action: { label: 'Put right', step: 'prepare', meeting: meetingId },
  });
  const items = async () => given(await hers.sends.ofMeeting(meetingId)).map((item) => item.value);
  expect(nextVersion(await items(), 'chase', 'p-mother', today)).toBe(2);
  given(await endSend(hers, { ...of, document: 'chase' }, 'Asked by phone.'));
  expect(await attention()).toBeUndefined();
  expect(nextVersion(await items(), 'chase', 'p-mother', today)).toBe(2);
});

test('Nobody asked to the meeting any more is nothing to put right, for no screen shows them', async () => {
  const { value, etag } = given(await hers.meetings.read(two.meetingId));
  const { signOff: _, ...rest } = value;
  const time = { ...value.time, date: day('2027-01-11') };
  const booked = given(await hers.meetings.update({ ...rest, stage: 'booked', time }, etag));
  const message = { person: await mother(), subject: 'Family meeting', html: '<p>Hello</p>', attachments: [] };
  const { reference, meetingId } = two;
  given(await sendMessages(hers, { reference, meetingId, document: 'chase', version: 1, messages: [message] }));
  given(await readBounces(hers));
  expect(await attention()).toBe('Messages came back: 1');
  const invited = booked.value.invited.filter((who) => who !== 'p-mother');
  given(await hers.meetings.update({ ...booked.value, invited }, booked.etag));
  given(await refreshCaseRow(hers, reference));
  expect(await attention()).toBeUndefined();
});
