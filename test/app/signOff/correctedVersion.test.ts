import { beforeAll, beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { checkSignedRecord } from '../../../src/app/checkSignedRecord.ts';
import { reopenMinutes } from '../../../src/app/reopenMinutes.ts';
import { sendPapers } from '../../../src/app/sendPapers.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import { whatToSend } from '../../../src/app/whatToSend.ts';
import type { World } from '../../../src/app/world.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { tick } from '../../../src/domain/meeting/hybridClock.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { fail } from '../../../src/domain/result.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { tenOClock } from '../../builders/events.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { unzip } from '../../builders/unzip.ts';
import type { KillHarness, Moment } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, left, reference, shownTo, sign } from './afterTheMeeting.ts';

const { id } = initialMeeting;
let harness: KillHarness;
let sentOnce: Moment;
let world: World;

const toSend = async (by: World) => {
  const meeting = given(await by.meetings.read(id)).value;
  const file = given(await by.folder.readCase(reference)).value;
  return given(await whatToSend(by, { file, profile: leicestershire, meeting, signOff: meeting.signOff! }));
};

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  const chair = (await computerOf(harness, petra)).world;
  given(await sign(chair));
  given(await sendPapers(chair, (await toSend(chair)).send));
  sentOnce = harness.keep();
}, 60_000);

beforeEach(async () => {
  harness.goBackTo(sentOnce);
  ({ world } = await computerOf(harness, petra));
});

/** The police officer was there after all, and a note and an action were wrong. */
const corrections: readonly EventBody[] = [
  { type: 'presence', target: 'p-police', value: 'present' },
  { type: 'note', target: 'n-20', value: { item: 'LEI-A08', tag: 'worry', text: 'Two late mornings, not eleven.' } },
  { type: 'action', target: 'a-9', value: { what: 'Ring the bus company', owner: 'p-school', by: day('2027-01-20') } },
];

/** Written the day after, in a panel that was opened for it. */
async function write(bodies: readonly EventBody[]): Promise<void> {
  const events = eventsOf(bodies, petra.id, 'z').map((event, place) => ({
    ...event,
    at: tick(undefined, tenOClock + 86_400_000 + place, petra.id.slice(0, 4)),
  }));
  given(await world.log.write(reference, id, 'zz-0001.jsonl', writeLines(events), undefined));
}

async function correct(): Promise<void> {
  given(await reopenMinutes(world, reference, id, 'The police officer was left out.'));
  await write(corrections);
}
const whyReplaced = 'one person who came was not named.';
const signAgain = async () => signOffMinutes(world, reference, id, { ...(await shownTo(world)), whyReplaced });

test('Reopened with who and why: open to write in, version 1 kept and still whole, the case says so', async () => {
  for (const _ of ['once', 'again']) given(await reopenMinutes(world, reference, id, 'Left out.'));
  const now = given(await world.meetings.read(id)).value;
  expect(now.signOff).toBeUndefined();
  expect(now.reopened).toMatchObject({ by: { name: 'Petra Lanternfield' }, reason: 'Left out.' });
  expect(now.earlierSignOffs.map(({ version }) => version)).toEqual([1]);
  expect((await shownTo(world)).checks).toBeDefined();
  expect(given(await world.cases.read(reference)).value.attention).toBe('Minutes reopened, not signed off again');
  const [signOff] = now.earlierSignOffs;
  expect(
    given(await papersFor(world, reference, { ...now, signOff: signOff! })).everyone.map(({ name }) => name),
  ).toEqual(['Minutes 2027-01-04 version 1.docx', 'Plan 2027-01-04 version 1.docx']);
});

test('A second sign-off makes version 2, says what it replaces and why, and puts the plan right', async () => {
  await correct();
  expect(await signOffMinutes(world, reference, id, await shownTo(world))).toEqual(fail({ kind: 'no reason' }));
  const signed = given(await signAgain()).value;
  expect(signed).toMatchObject({ stage: 'signed off', minutesSent: '2027-01-05' });
  expect(signed.reopened).toBeUndefined();
  expect(signed.signOff).toMatchObject({ version: 2, replaces: { version: 1, why: whyReplaced } });
  expect(signed.earlierSignOffs.map(({ version }) => version)).toEqual([1]);
  const { papers, file, row } = await left(harness);
  expect(papers.map(({ name }) => name)).toEqual([
    'Minutes 2027-01-04 version 2.docx',
    'Plan 2027-01-04 version 2.docx',
  ]);
  const minutes = unzip(papers[0]!.bytes).get('word/document.xml');
  expect(minutes).toContain('This version replaces version 1: one person who came was not named.');
  expect(minutes).toContain('Two late mornings');
  expect(file.plan.actions.map(({ what }) => what)).toContain('Ring the bus company');
  expect(file.facts.filter(({ fact }) => fact === 'initial meeting held')).toHaveLength(1);
  expect(row.attention).toBe('Version 2 of the papers not sent to everyone');
});

test('F-DIS-03: what is said to every reader may not give away somebody who is kept apart', async () => {
  await correct();
  const { value: file, etag } = given(await world.folder.readCase(reference));
  const people = file.people.map((one) => (one.id === 'p-mother' ? { ...one, apartFrom: ['p-father'] } : one));
  given(await world.folder.writeCase({ ...file, people }, etag));
  const said = { ...(await shownTo(world)), whyReplaced: 'what Tobias said was left out' };
  expect(await signOffMinutes(world, reference, id, said)).toEqual(
    fail({ kind: 'names somebody apart', found: 'Tobias' }),
  );
});

test('Both versions can be checked against the record: what came later is no fault of the first', async () => {
  await correct();
  const signed = given(await signAgain()).value;
  const first = given(await checkSignedRecord(world, reference, signed, signed.earlierSignOffs[0]!));
  expect(new Set(first.map(({ kind }) => kind))).toEqual(new Set(['unchanged', 'arrived after sign-off']));
  const second = given(await checkSignedRecord(world, reference, signed, signed.signOff!));
  expect(new Set(second.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
});

test('F-DIS-02: version 2 goes to whoever got version 1 and whoever is due now, and the mail says what it replaces', async () => {
  const before = harness.tenant.received().length;
  await correct();
  given(await signAgain());
  const what = await toSend(world);
  expect(what.recipients.map(({ person, because }) => [person.id, because])).toContainEqual(['p-police', 'attended']);
  given(await sendPapers(world, what.send));
  const mails = harness.tenant.received().slice(before);
  expect(mails).toHaveLength(8);
  expect(new Set(mails.map(({ subject }) => subject))).toEqual(
    new Set(['Corrected papers from the meeting on Monday 4 January 2027']),
  );
  expect(mails[0]?.html).toContain('This version replaces version 1: one person who came was not named.');
  expect(mails[0]?.attachments.map(({ name }) => name)).toEqual([
    'Minutes 2027-01-04 version 2.docx',
    'Plan 2027-01-04 version 2.docx',
  ]);
  const { meeting, row, file } = await left(harness);
  expect([meeting.stage, meeting.minutesSent, row.attention]).toEqual(['sent', '2027-01-05', undefined]);
  expect(file.facts.filter(({ fact }) => fact === 'minutes sent').map(({ on }) => on)).toEqual(['2027-01-05']);
});

test('Whoever got version 1 and is not due now still gets what replaces it', async () => {
  given(await reopenMinutes(world, reference, id, 'Not there after all.'));
  await write([{ type: 'presence', target: 'p-grandmother', value: 'no reply' }]);
  given(await signAgain());
  expect((await toSend(world)).recipients.map(({ person, because }) => [person.id, because])).toContainEqual([
    'p-grandmother',
    'got the version before',
  ]);
});

test('Two people who reopen and sign at once make one version 2', async () => {
  const other = (await computerOf(harness, tansy)).world;
  await Promise.all([
    reopenMinutes(world, reference, id, 'Left out.'),
    reopenMinutes(other, reference, id, 'Left out too.'),
  ]);
  const shown = { ...(await shownTo(world)), whyReplaced };
  const both = await Promise.all([world, other].map((each) => signOffMinutes(each, reference, id, shown)));
  expect(both.map((each) => given(each).value.signOff?.version)).toEqual([2, 2]);
  const { meeting } = await left(harness);
  expect(meeting.earlierSignOffs).toHaveLength(1);
});
