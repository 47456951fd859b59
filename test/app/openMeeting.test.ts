import { expect, test } from 'vitest';
import { osric, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { openMeeting } from '../../src/app/openMeeting.ts';
import { refreshCases } from '../../src/app/refreshCases.ts';
import { refreshCaseRow } from '../../src/app/saving/refreshCaseRow.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { killHarness } from './kill/killable.ts';

const { caseReference: reference, id } = initialMeeting;

async function computers() {
  const harness = await killHarness();
  const computer = async (user: typeof tansy) => (await harness.computer(user, new IDBFactory())).world;
  return { harness, hers: await computer(tansy), his: await computer(osric) };
}

test('A meeting that nobody has arranged opens with its case and the row it comes to', async () => {
  const { hers } = await computers();
  const opened = given(await openMeeting(hers, reference, id));
  expect(opened.meeting).toBeUndefined();
  expect(opened.file.value.reference).toBe(reference);
  expect(opened.row).toMatchObject({ initials: 'E.F.', nextDue: '2027-01-06', meetings: [] });
});

test('A row that was not written after its meeting is repaired when the meeting is opened', async () => {
  const { hers, his } = await computers();
  given(await hers.meetings.create(initialMeeting));
  const opened = given(await openMeeting(his, reference, id));
  expect(opened.meeting?.value.stage).toBe('booked');
  await expect.poll(async () => given(await his.cases.read(reference)).value.meetings.length).toBe(1);
  expect(given(await his.cases.read(reference)).value).toEqual(opened.row);
});

test('A row that is right is not written again', async () => {
  const { harness, hers } = await computers();
  given(await refreshCaseRow(hers, reference));
  harness.tenant.clearRequests();
  given(await refreshCaseRow(hers, reference));
  expect(harness.tenant.requests().every(({ method }) => method === 'GET')).toBe(true);
});

test('Two people who bring the row up to date at once leave it right, on their devices too', async () => {
  const { hers, his } = await computers();
  given(await refreshCases(hers));
  given(await hers.meetings.create(initialMeeting));
  await Promise.all([refreshCaseRow(hers, reference), refreshCaseRow(his, reference)]);
  given(await refreshCases(hers));
  expect((await hers.device.caseRows()).rows.map(({ value }) => value.meetings.length)).toEqual([1]);
});

test('A row that was just written is on this device at once, where the list has been read', async () => {
  const { hers } = await computers();
  given(await refreshCases(hers));
  const { cursor } = await hers.device.caseRows();
  given(await hers.meetings.create(initialMeeting));
  given(await refreshCaseRow(hers, reference));
  const kept = await hers.device.caseRows();
  expect(kept.rows.map(({ value }) => value.meetings.length)).toEqual([1]);
  expect(kept.cursor).toBe(cursor);
});
