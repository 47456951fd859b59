import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { finishSignOff } from '../../../src/app/finishSignOff.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { whatToSend } from '../../../src/app/whatToSend.ts';
import type { World } from '../../../src/app/world.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { withPart } from '../../builders/withPart.ts';
import type { KillHarness, Moment } from '../kill/killable.ts';
import { afterTheMeeting, computerOf, reference, shownTo, sign } from './afterTheMeeting.ts';
import { putByHand } from './putByHand.ts';

const { id } = initialMeeting;
const minutes = 'Minutes 2027-01-04 version 1.docx';
const plan = 'Plan 2027-01-04 version 1.docx';
const fault = (...files: readonly string[]) => ({ ok: false, reason: { kind: 'record fault', files } });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let harness: KillHarness;
let ready: Moment;
let signed: Moment;
/** The text is fixed; nothing that follows from it was done. */
let fixed: Moment;
const computer = async (user = petra) => (await computerOf(harness, user)).world;

beforeAll(async () => {
  ({ harness, ready } = await afterTheMeeting());
  given(await sign(await computer()));
  signed = harness.keep();
  harness.goBackTo(ready);
  const world = await computer();
  const full = async () => ({ ok: false, reason: { kind: 'busy' } }) as const;
  expect((await sign({ ...world, folder: { ...world.folder, keepPaper: full } })).ok).toBe(false);
  fixed = harness.keep();
});

async function toSend(world: World) {
  const meeting = given(await world.meetings.read(id)).value;
  const file = given(await world.folder.readCase(reference)).value;
  return whatToSend(world, { file, profile: leicestershire, meeting, signOff: meeting.signOff! });
}

test('A sign-off records both papers as they lie in SharePoint: name, length and SHA-256', async () => {
  harness.goBackTo(signed);
  const world = await computer(tansy);
  const meeting = given(await world.meetings.read(id)).value;
  const papers = await Promise.all(
    [minutes, plan].map(async (name) => given(await world.folder.readPaper(reference, id, name))),
  );
  expect(meeting.signOff?.papers).toEqual(
    papers.map(({ name, bytes }) => ({ name, length: bytes.length, sha256: sha256(bytes) })),
  );
  expect(given(await finishSignOff(world, reference, id)).value).toEqual(meeting);
});

test('What SharePoint makes of a file as it takes it is what is recorded', async () => {
  harness.goBackTo(ready);
  const world = await computer();
  const rewritten = async (...of: Parameters<World['folder']['keepPaper']>) => {
    const [, meeting, name, bytes] = of;
    await putByHand(harness, `${meeting}/${name}`, new Uint8Array([...bytes, 0]));
    return world.folder.readPaper(reference, meeting, name);
  };
  const meeting = given(await sign({ ...world, folder: { ...world.folder, keepPaper: rewritten } })).value;
  const kept = given(await papersFor(await computer(tansy), reference, meeting)).everyone;
  expect(meeting.signOff?.papers?.map((each) => each.sha256)).toEqual(kept.map(({ bytes }) => sha256(bytes)));
});

test.each([[minutes], [plan]])('Edited after sign-off, %s is a fault; nothing can be sent', async (name) => {
  harness.goBackTo(signed);
  const world = await computer();
  const { bytes } = given(await world.folder.readPaper(reference, id, name));
  for (const touched of [new TextEncoder().encode('Another text'), bytes.with(bytes.length - 1, 1)]) {
    await putByHand(harness, `${id}/${name}`, new Uint8Array(touched));
    expect(await toSend(world)).toEqual(fault(name));
    expect(await finishSignOff(await computer(tansy), reference, id)).toEqual(fault(name));
  }
  await putByHand(harness, `${id}/${name}`, new Uint8Array(bytes));
  expect((await toSend(world)).ok).toBe(true);
});

test('Gone after sign-off, a paper is a fault, and none is put in its place', async () => {
  harness.goBackTo(signed);
  await putByHand(harness, `${id}/${minutes}`, 'deleted');
  const world = await computer();
  expect(await toSend(world)).toEqual(fault(minutes));
  expect((await world.folder.readPaper(reference, id, minutes)).ok).toBe(false);
});

test('A file that lay there under that name, and was not made from what was signed, is a fault', async () => {
  harness.goBackTo(fixed);
  await putByHand(harness, `${id}/${plan}`, new TextEncoder().encode('A draft of the plan'));
  const world = await computer(tansy);
  expect(await finishSignOff(world, reference, id)).toEqual(fault(plan));
  const other = await docxWriter.write({ ...(await shownTo(world)).papers.minutes, kind: 'plan', blocks: [] });
  await putByHand(harness, `${id}/${plan}`, new Uint8Array(other));
  expect(await finishSignOff(world, reference, id)).toEqual(fault(plan));
  expect(given(await world.meetings.read(id)).value.signOff?.papers).toBeUndefined();
  // Out of the way, it is made.
  await putByHand(harness, `${id}/${plan}`, 'deleted');
  expect(given(await finishSignOff(world, reference, id)).value.signOff?.papers).toHaveLength(2);
});

test('Kept by a run that was interrupted, a paper is known by its text, whatever properties SharePoint gave it', async () => {
  harness.goBackTo(fixed);
  const world = await computer(tansy);
  const made = await docxWriter.write((await shownTo(world)).papers.minutes);
  const named = withPart(made, 'customXml/item1.xml', '<properties/>');
  await putByHand(harness, `${id}/${minutes}`, named);
  const meeting = given(await finishSignOff(world, reference, id)).value;
  expect(meeting.signOff?.papers?.[0]?.sha256).toBe(sha256(named));
});
