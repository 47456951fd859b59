import { beforeAll, beforeEach, expect, test } from 'vitest';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { checkSignedRecord } from '../../../src/app/checkSignedRecord.ts';
import { continueRemoval } from '../../../src/app/continueRemoval.ts';
import { removeText } from '../../../src/app/removeText.ts';
import type { World } from '../../../src/app/world.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import type { KillHarness, Moment } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, shownTo, sign } from '../signOff/afterTheMeeting.ts';
import { asked, mark, nameManager, whereIs, words } from './removed.ts';

const { id } = initialMeeting;

let harness: KillHarness;
let signed: Moment;
let world: World;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  await nameManager((await computerOf(harness, tansy)).world, petra);
  given(await sign((await computerOf(harness, petra)).world));
  signed = harness.keep();
}, 60_000);

beforeEach(async () => {
  harness.goBackTo(signed);
  ({ world } = await computerOf(harness, petra));
});

const meetingNow = async () => given(await world.meetings.read(id)).value;
const refuseDeletes = () =>
  harness.tenant.setFaults([{ kind: '409', match: { method: 'DELETE', path: '/versions/' } }]);

/** Somebody of the case saves it, days apart, with something else in it each time. */
async function saveCase(texts: readonly string[]) {
  const { world: other } = await computerOf(harness, osric);
  for (const [at, child] of texts.entries()) {
    harness.tenant.setNow(`2027-01-${20 + at}T09:00:00.000Z`);
    const { value: file, etag } = given(await other.folder.readCase(reference));
    given(await other.folder.writeCase({ ...file, plan: { ...file.plan, safetyGoal: child } }, etag));
  }
}

test('Once a removal is done, nobody but a manager has versions thrown away: neither left ones nor what came back', async () => {
  refuseDeletes();
  const [removal] = given(await removeText(world, reference, id, asked)).removals;
  expect(removal?.left?.length).toBeGreaterThan(0);
  harness.tenant.setFaults([]);
  const { world: other } = await computerOf(harness, osric);
  const wrote = () => harness.tenant.requests().filter(({ method }) => method !== 'GET').length;
  const before = wrote();
  expect(await continueRemoval(other, reference, id, removal!.id)).toMatchObject({
    ok: false,
    reason: { kind: 'not a manager', named: true },
  });
  expect(wrote()).toBe(before);
});

test('Looking again leaves every version that was saved since the words went', async () => {
  refuseDeletes();
  const [removal] = given(await removeText(world, reference, id, asked)).removals;
  harness.tenant.setFaults([]);
  await saveCase(['A first goal.', 'A second goal.', 'A third goal.']);
  const [again] = given(await continueRemoval(world, reference, id, removal!.id)).removals;
  expect(again).not.toHaveProperty('left');
  expect(await whereIs(harness, words)).toEqual([]);
  for (const goal of ['A first goal.', 'A second goal.', 'A third goal.'])
    expect((await whereIs(harness, goal)).some((where) => where.startsWith('case.json'))).toBe(true);
});

test('What came back goes from every version of its file, and the versions of the case since then stay', async () => {
  const [removal] = given(await removeText(world, reference, id, asked)).removals;
  await saveCase(['A first goal.', 'A second goal.']);
  const [late] = eventsOf(
    [{ body: { type: 'statement', target: 'danger statement', value: `${words} Again.` }, basedOn: removal!.events }],
    tansy.id,
    'late',
  );
  const file = given(await world.log.list(reference, id)).find(({ name }) => name === 'bb-0001.jsonl')!;
  const text = given(await world.log.read(reference, id, file.name));
  given(await world.log.write(reference, id, file.name, `${text}${writeLines([late!])}`, file.etag));
  given(await continueRemoval(world, reference, id, removal!.id));
  expect(await whereIs(harness, words)).toEqual([]);
  expect((await whereIs(harness, 'A first goal.')).length).toBe(1);
  // The very same words put back once more are found once more.
  const there = given(await world.log.list(reference, id)).find(({ name }) => name === 'bb-0001.jsonl')!;
  given(await world.log.write(reference, id, file.name, `${text}${writeLines([late!])}`, there.etag));
  const [end] = given(await continueRemoval(world, reference, id, removal!.id)).removals;
  expect(end?.done).toEqual(expect.any(String));
  expect(await whereIs(harness, words)).toEqual([]);
});

test('A removal says what SharePoint would not give up, and looks again when a manager asks', async () => {
  harness.tenant.setFaults([{ kind: '409', match: { method: 'DELETE', path: '/versions/' } }]);
  const [removal] = given(await removeText(world, reference, id, asked)).removals;
  expect(removal?.left?.some((line) => line.startsWith('case.json: '))).toBe(true);
  harness.tenant.setFaults([]);
  const [again] = given(await continueRemoval(world, reference, id, removal!.id)).removals;
  expect(again).not.toHaveProperty('left');
  expect(await whereIs(harness, words)).toEqual([]);
});

test('A manager takes out again what a panel that was offline brought back, also once that was signed off', async () => {
  const [removal] = given(await removeText(world, reference, id, asked)).removals;
  const first = removal!.events[0]!;
  const [late] = eventsOf(
    [{ body: { type: 'statement', target: 'danger statement', value: `${words} Again.` }, basedOn: [first] }],
    tansy.id,
    'late',
  );
  const support = (await computerOf(harness, tansy)).world;
  given(await support.log.write(reference, id, 'cc-0001.jsonl', writeLines([late!]), undefined));
  expect(await whereIs(harness, words)).toEqual(['cc-0001.jsonl 1.0']);
  expect((await shownTo(world)).record.statements.get('danger statement')?.versions[0]?.value).toBe(mark);
  given(await continueRemoval(world, reference, id, removal!.id));
  expect(await whereIs(harness, words)).toEqual([]);
  const meeting = await meetingNow();
  const findings = given(await checkSignedRecord(world, reference, meeting, meeting.signOff!));
  expect(findings.map(({ kind }) => kind)).not.toContain('changed');
});
