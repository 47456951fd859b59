import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { DeliveredMail } from '../../emulator/tenant/delivered.ts';
import type { FaultRule } from '../../emulator/tenant/faults.ts';
import { askForPdf } from '../../src/app/askForPdf.ts';
import { sendPapers } from '../../src/app/sendPapers.ts';
import { whatToSend } from '../../src/app/whatToSend.ts';
import type { World } from '../../src/app/world.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type KillHarness, type Moment, refusedByContract } from './kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './signOff/afterTheMeeting.ts';
import { putByHand } from './signOff/putByHand.ts';

const { id } = initialMeeting;
const this1 = { meetingId: id, version: 1 };
const [minutes, plan] = ['Minutes 2027-01-04 version 1', 'Plan 2027-01-04 version 1'] as const;
const converts: FaultRule = { kind: 'converts to PDF' };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

let harness: KillHarness;
let signed: Moment;
let hers: World;
const computer = async (user = petra) => (await computerOf(harness, user)).world;
const mails = () => harness.tenant.received().filter(({ kind }) => kind === 'mail');
const attached = ({ attachments }: DeliveredMail) => attachments.map(({ name, bytesBase64 }) => [name, bytesBase64]);
const names = () => [...new Set(mails().map(({ attachments }) => attachments.map(({ name }) => name).join(', ')))];

beforeAll(async () => {
  const at = await afterTheMeeting();
  harness = at.harness;
  given(await sign(await computer()));
  signed = harness.keep();
});

beforeEach(async () => {
  harness.goBackTo(signed);
  hers = await computer();
});

async function toSend(world: World) {
  const meeting = given(await world.meetings.read(id)).value;
  const file = given(await world.folder.readCase(reference)).value;
  return whatToSend(world, { file, profile: leicestershire, meeting, signOff: meeting.signOff! });
}
const send = async (world: World) => sendPapers(world, given(await toSend(world)).send);
const kept = async (name: string) => given(await hers.folder.readPaper(reference, id, name)).bytes;

test('PDF where it can be made: each recipient gets what is kept beside the Word files, and those stay', async () => {
  harness.tenant.setFaults([converts]);
  const { goesAs } = given(await askForPdf(hers, reference, this1));
  harness.tenant.clearRequests();
  expect(given(await askForPdf(await computer(tansy), reference, this1)).goesAs).toEqual(goesAs);
  expect(harness.tenant.requests().filter(({ url }) => url.includes('format=pdf'))).toEqual([]);
  const files = await Promise.all(
    [`${minutes}.pdf`, `${plan}.pdf`].map(async (name) => [name, await kept(name)] as const),
  );
  expect(goesAs).toMatchObject({
    as: 'PDF',
    by: { id: petra.id },
    pdfs: files.map(([name, bytes]) => ({
      name,
      of: name.replace('.pdf', '.docx'),
      length: bytes.length,
      sha256: sha256(bytes),
    })),
  });
  // Made of the Word file that is kept, which the emulator's page names.
  const [, first] = files[0]!;
  expect(new TextDecoder().decode(first)).toContain(sha256(await kept(`${minutes}.docx`)));

  const views = given(await send(hers));
  expect(views.map(({ state }) => state)).toEqual(Array(7).fill('sent'));
  expect(mails()).toHaveLength(7);
  for (const mail of mails()) expect(attached(mail)).toEqual(files.map(([name, bytes]) => [name, base64(bytes)]));
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test.each<[string, readonly FaultRule[], string]>([
  ['script may not read what was converted', [], 'not fetched'],
  ['the batch is not answered', [converts, { kind: 'drop before', match: { path: '\\$batch' } }], 'not converted'],
  ['the batch is refused', [converts, { kind: '503', match: { path: '\\$batch' } }], 'not converted'],
  [
    'one part of it is refused',
    [converts, { kind: 'partial batch', match: { path: 'Plan.*format=pdf' } }],
    'not converted',
  ],
  ['the address gives nothing', [converts, { kind: '503', match: { path: '^/download/.*~pdf~' } }], 'not fetched'],
  [
    'the folder takes no PDF',
    [converts, { kind: '409', match: { method: 'PUT', path: '\\.pdf:/content' } }],
    'not kept',
  ],
])('Word goes, and it is written down why, when %s', async (_when, rules, notPdf) => {
  harness.tenant.setFaults(rules);
  expect(given(await askForPdf(hers, reference, this1)).goesAs).toMatchObject({ as: 'Word', notPdf });
  given(await send(hers));
  expect(mails()).toHaveLength(7);
  expect(names()).toEqual([`${minutes}.docx, ${plan}.docx`]);
  // Decided: it is not asked for again, though it might be had now.
  harness.tenant.setFaults([converts]);
  harness.tenant.clearRequests();
  expect(given(await askForPdf(await computer(tansy), reference, this1)).goesAs).toMatchObject({ as: 'Word', notPdf });
  expect(harness.tenant.requests().filter(({ url }) => url.includes('format=pdf'))).toEqual([]);
});

test('The answer to keeping a PDF is lost: what lies there is known again, and goes', async () => {
  for (const kind of ['drop after commit', '504 after commit'] as const) {
    harness.goBackTo(signed);
    harness.tenant.setFaults([converts, { kind, times: 1, match: { method: 'PUT', path: '\\.pdf:/content' } }]);
    expect(given(await askForPdf(await computer(), reference, this1)).goesAs?.as).toBe('PDF');
  }
});

test('A PDF that lay there already is neither overwritten nor sent: nobody can say what it was made of', async () => {
  harness.tenant.setFaults([converts]);
  await putByHand(harness, `${id}/${plan}.pdf`, new TextEncoder().encode('%PDF-1.7 of a draft %%EOF'));
  expect(given(await askForPdf(hers, reference, this1)).goesAs).toMatchObject({ as: 'Word', notPdf: 'not kept' });
  given(await send(hers));
  expect(names()).toEqual([`${minutes}.docx, ${plan}.docx`]);
});

test('Taken over half-way by another computer, the rest get the same bytes', async () => {
  harness.tenant.setFaults([converts]);
  given(await askForPdf(hers, reference, this1));
  const what = given(await toSend(hers)).send;
  given(await sendPapers(hers, { ...what, recipients: what.recipients.slice(0, 2) }));
  // Drafts are made, and her computer dies before the rest leave.
  const update: World['sends']['update'] = async (item, etag) =>
    item.state === 'sending' ? { ok: false, reason: { kind: 'signed out' } } : hers.sends.update(item, etag);
  given(await sendPapers({ ...hers, sends: { ...hers.sends, update } }, what));
  expect(mails()).toHaveLength(2);

  const theirs = await computer(tansy);
  expect(given(await askForPdf(theirs, reference, this1)).goesAs).toMatchObject({ as: 'PDF', by: { id: petra.id } });
  given(await send(theirs));
  expect(mails()).toHaveLength(7);
  expect(new Set(mails().map((mail) => JSON.stringify(attached(mail)))).size).toBe(1);
  expect(names()).toEqual([`${minutes}.pdf, ${plan}.pdf`]);
});

test('After a lost answer at any of its requests, sending again sends the same bytes, once', async () => {
  harness.tenant.setFaults([converts]);
  given(await askForPdf(hers, reference, this1));
  const lost = { kind: 'drop after commit', times: 1 } as const;
  for (const path of ['attachments$', '/send$', 'messages$']) {
    harness.tenant.setFaults([converts, { ...lost, match: { method: 'POST', path } }]);
    given(await send(await computer()));
  }
  expect(mails()).toHaveLength(7);
  expect(new Set(mails().map((mail) => JSON.stringify(attached(mail)))).size).toBe(1);
});

test('Two computers ask at once: what is decided first goes from both', async () => {
  harness.tenant.setFaults([converts]);
  const theirs = await computer(tansy);
  const [one, other] = await Promise.all([askForPdf(hers, reference, this1), askForPdf(theirs, reference, this1)]);
  expect(given(one).goesAs).toEqual(given(other).goesAs);
  await Promise.all([send(hers), send(theirs)]);
  given(await send(hers));
  expect(mails()).toHaveLength(7);
  expect(names()).toHaveLength(1);
});

test('One computer has decided on PDF: another that was about to send Word sends nothing before it looks again', async () => {
  harness.tenant.setFaults([converts]);
  const theirs = await computer(tansy);
  const before = given(await toSend(theirs)).send;
  given(await askForPdf(hers, reference, this1));
  expect(await sendPapers(theirs, before)).toEqual({ ok: false, reason: { kind: 'changed elsewhere' } });
  expect(given(await theirs.sends.ofMeeting(id))).toEqual([]);
  given(await send(theirs));
  expect(names()).toEqual([`${minutes}.pdf, ${plan}.pdf`]);
});

test('Word was begun: PDF is not asked for any more', async () => {
  harness.tenant.setFaults([converts]);
  const what = given(await toSend(hers)).send;
  given(await sendPapers(hers, { ...what, recipients: what.recipients.slice(0, 1) }));
  const decided = given(await askForPdf(await computer(tansy), reference, this1)).goesAs;
  expect(decided).toMatchObject({ as: 'Word', by: { id: petra.id } });
  expect(decided).not.toHaveProperty('notPdf');
});

test('Begun by an older version of the app, which kept no decision: Word, as those who have theirs got it', async () => {
  harness.tenant.setFaults([converts]);
  const what = given(await toSend(hers)).send;
  given(await sendPapers(hers, { ...what, recipients: what.recipients.slice(0, 1) }));
  const { value: meeting, etag } = given(await hers.meetings.read(id));
  const { goesAs: _, ...signOff } = meeting.signOff!;
  given(await hers.meetings.update({ ...meeting, signOff }, etag));
  expect(given(await askForPdf(hers, reference, this1)).goesAs?.as).toBe('Word');
});

test('Changed or gone after it was decided on, a PDF is a fault, and nothing more is sent', async () => {
  harness.tenant.setFaults([converts]);
  given(await askForPdf(hers, reference, this1));
  for (const now of [new TextEncoder().encode('%PDF-1.7 another %%EOF'), 'deleted' as const]) {
    await putByHand(harness, `${id}/${plan}.pdf`, now);
    expect(await toSend(hers)).toEqual({ ok: false, reason: { kind: 'record fault', files: [`${plan}.pdf`] } });
  }
});
