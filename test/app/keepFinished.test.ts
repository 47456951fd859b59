import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { keepFinished } from '../../src/app/keepFinished.ts';
import { openLiveRecord } from '../../src/app/liveRecord.ts';
import { openMeeting } from '../../src/app/openMeeting.ts';
import { showAfterMeeting } from '../../src/app/showAfterMeeting.ts';
import type { World } from '../../src/app/world.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { refusedByContract } from './kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './signOff/afterTheMeeting.ts';

const { id } = initialMeeting;
let harness: Awaited<ReturnType<typeof afterTheMeeting>>['harness'];
let hers: World;
let theirs: World;

beforeEach(async () => {
  ({ harness } = await afterTheMeeting());
  harness.tenant.setNow('2027-01-04T10:50:00.000Z');
  ({ world: hers } = await computerOf(harness, petra));
  ({ world: theirs } = await computerOf(harness, tansy));
}, 60_000);

const meetingNow = async () => given(await theirs.meetings.read(id)).value;
const inRow = async () => given(await theirs.cases.read(reference)).value.meetings.find((one) => one.id === id);
async function press(body: EventBody) {
  const live = await openLiveRecord(hers, reference, id);
  await live.add(body);
  await live.close();
}
const finish = () => press({ type: 'finished', target: 'meeting', value: {} });
const takeBack = () => press({ type: 'finished', target: 'meeting', value: null });

test('F-RUN-11 What was finished early says so to everyone, in the meeting and in its row, until it is taken back', async () => {
  const at = hers.clock.now();
  expect(given(await keepFinished(hers, initialMeeting, at)).finishedAt).toBe(at);
  expect(await meetingNow()).toMatchObject({ stage: 'booked', finishedAt: at });
  expect(await inRow()).toMatchObject({ finishedAt: at });
  given(await keepFinished(theirs, initialMeeting, undefined));
  expect(await meetingNow()).not.toHaveProperty('finishedAt');
  expect(await inRow()).not.toHaveProperty('finishedAt');
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('The record decides: whoever opens what came of it puts right what a closed panel left unsaid, either way', async () => {
  await finish();
  expect(await meetingNow()).not.toHaveProperty('finishedAt');
  const after = given(await showAfterMeeting(theirs, reference, id));
  expect(after.finishedAt).toMatch(/^2027-01-04T10:5/);
  await expect.poll(async () => (await inRow())?.finishedAt).toBe(after.finishedAt);
  given(await openMeeting(theirs, reference, id));
  expect((await meetingNow()).finishedAt).toBe(after.finishedAt);

  await takeBack();
  expect(given(await showAfterMeeting(theirs, reference, id)).finishedAt).toBeUndefined();
  await expect.poll(async () => (await inRow())?.finishedAt).toBeUndefined();
  expect(await meetingNow()).not.toHaveProperty('finishedAt');
});

test('Once the minutes are signed off nothing of it is written any more', async () => {
  given(await sign(hers));
  const before = given(await hers.meetings.read(id));
  given(await keepFinished(theirs, before.value, theirs.clock.now()));
  expect(given(await hers.meetings.read(id))).toEqual(before);
});
