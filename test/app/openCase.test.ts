import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { listDocuments } from '../../src/app/listDocuments.ts';
import { openCase } from '../../src/app/openCase.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const { caseReference: reference, id } = initialMeeting;

const signOff = {
  version: 1,
  by: { id: tansy.id, name: tansy.displayName },
  at: instant('2027-01-05T09:00:00.000Z'),
  covered: [],
};

async function computers() {
  const harness = await killHarness();
  const computer = async (user: typeof tansy) => (await harness.computer(user, new IDBFactory())).world;
  return { harness, hers: await computer(tansy), his: await computer(osric) };
}

test('A case opens with its meetings in the order of their days, and its row is repaired on the way', async () => {
  const { hers } = await computers();
  given(await hers.meetings.create({ ...initialMeeting, id: `${reference}-initial-2`, number: 2 }));
  given(
    await hers.meetings.create({
      ...initialMeeting,
      stage: 'cancelled',
      time: { ...initialMeeting.time, start: '09:00' },
    }),
  );
  const opened = given(await openCase(hers, reference));
  expect(opened.meetings.map((meeting) => meeting.number)).toEqual([1, 2]);
  expect(opened.file.value.children[0]?.initials).toBe('E.F.');
  await expect.poll(async () => given(await hers.cases.read(reference)).value.meetings.length).toBe(2);
});

test('What was sent is read once for each meeting, for the page and the row alike', async () => {
  const { harness, hers } = await computers();
  given(await hers.meetings.create({ ...initialMeeting, stage: 'sent', signOff }));
  // Nothing is left to repair.
  given(await refreshCaseRow(hers, reference));
  harness.tenant.clearRequests();
  given(await openCase(hers, reference));
  const asked = harness.tenant.requests().filter(({ url }) => decodeURIComponent(url).includes('fields/MeetingKey'));
  expect(asked).toHaveLength(1);
});

test('A case kept restricted in the list stays so when its row is written anew', async () => {
  const { hers, his } = await computers();
  const there = given(await hers.cases.read(reference));
  given(await hers.cases.update({ ...there.value, restricted: true }, there.etag));
  given(await hers.meetings.create(initialMeeting));
  expect(given(await openCase(his, reference)).row.restricted).toBe(true);
  await expect.poll(async () => given(await his.cases.read(reference)).value.meetings.length).toBe(1);
  expect(given(await his.cases.read(reference)).value.restricted).toBe(true);
});

test('A case without a folder says so', async () => {
  const { hers } = await computers();
  expect(await openCase(hers, 'LH-9999')).toMatchObject({ ok: false, reason: { kind: 'not found' } });
});

test('Documents are the Word files beside a signed-off meeting, with where they are opened', async () => {
  const { hers } = await computers();
  const signed = { ...initialMeeting, stage: 'signed off' as const, signOff };
  expect(given(await listDocuments(hers, reference, [signed]))).toEqual([]);
  for (const name of ['Plan 2027-01-04 version 1.docx', 'Minutes 2027-01-04 version 1.docx'])
    given(await hers.folder.keepPaper(reference, id, name, new Uint8Array([1, 2, 3])));
  const [found] = given(await listDocuments(hers, reference, [signed]));
  expect(found?.papers.map(({ name }) => name)).toEqual([
    'Minutes 2027-01-04 version 1.docx',
    'Plan 2027-01-04 version 1.docx',
  ]);
  expect(found?.papers[0]?.webUrl).toMatch(/^https:/);
  expect(given(await listDocuments(hers, reference, [initialMeeting]))).toEqual([]);
});
