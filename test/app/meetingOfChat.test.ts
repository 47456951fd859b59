import { expect, it } from 'vitest';
import { leicestershireInitial, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { meetingOfChat } from '../../src/app/meetingOfChat.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { day, type PlainDate } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { given, signedIn } from '../builders/signedIn.ts';

const chatId = '19:meeting_of_a_series@thread.v2';
const on = (date: string, number: number, change: Partial<Meeting> = {}): Meeting => ({
  ...initialMeeting,
  id: `LH-4163-progress-${number}`,
  kind: 'progress',
  number,
  chatId,
  time: { ...initialMeeting.time, date: day(date) },
  ...change,
});

/** Which of these, all in one chat, the chat is about on a day. */
async function found(today: string, meetings: readonly Meeting[]) {
  const { as } = await signedIn(leicestershireInitial);
  const world = as(petra);
  for (const meeting of meetings) given(await world.meetings.create(meeting));
  const clock = { today: () => today as PlainDate } as Parameters<typeof meetingOfChat>[0]['clock'];
  return given(await meetingOfChat({ ...world, clock }, chatId))?.id;
}

const series = [on('2027-02-15', 1), on('2027-03-29', 2), on('2027-05-10', 3)];

it.each([
  ['2027-02-01', 'LH-4163-progress-1'],
  ['2027-02-15', 'LH-4163-progress-1'],
  ['2027-02-17', 'LH-4163-progress-1'],
  ['2027-03-08', 'LH-4163-progress-2'],
  ['2027-03-29', 'LH-4163-progress-2'],
  ['2027-06-01', 'LH-4163-progress-3'],
])('Of a series in one chat, on %s it is %s', async (today, id) => {
  expect(await found(today, series)).toBe(id);
});

it('One that was called off gives way to the one in its place, also on its own day', async () => {
  const ended = on('2027-02-15', 1, { stage: 'cancelled' });
  expect(await found('2027-02-15', [ended, on('2027-02-22', 2)])).toBe('LH-4163-progress-2');
  expect(await found('2027-02-15', [ended])).toBe('LH-4163-progress-1');
});

it('A chat without a meeting of ours has none', async () => {
  expect(await found('2027-02-15', [])).toBeUndefined();
});
