import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { eventsOfAnswer } from '../../../src/domain/meeting/call/callQuestion.ts';
import { everyoneIn } from '../../../src/domain/meeting/call/callReport.ts';
import { compareCalls } from '../../../src/domain/meeting/call/compareCalls.ts';
import { shortHash } from '../../../src/domain/meeting/call/shortHash.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { guestTakenBack } from '../../../src/domain/meeting/guestTakenBack.ts';
import { attendanceBlocks } from '../../../src/domain/papers/minutesAttendance.ts';
import { initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const call = { time: meeting.time, people: everyoneIn([[{ name: 'Dad', role: 'attendee', stays: [] }]]) };
const compared = (entries: readonly EventBody[]) => compareCalls({ file, meeting, record: recordOf(entries) }, [call]);
const aboutDad = (entries: readonly EventBody[]) => {
  const { questions, answered } = compared(entries);
  return [
    questions.filter(({ kind }) => kind !== 'not in call').map(({ id }) => id),
    answered.map(({ question }) => question.id),
  ];
};
const question = compared(wholeMeeting).questions.find(({ kind }) => kind === 'who')!;
const asGuest = [...wholeMeeting, ...eventsOfAnswer(question, { say: 'guest', id: 'g-1' })];

test('F-CAP-01: a guest whom the call brought is taken back with all that was written of them', () => {
  expect(aboutDad(asGuest)).toEqual([[], [`name ${shortHash('dad')}`]]);
  const entries = [...asGuest, ...guestTakenBack(recordOf(asGuest), 'g-1')];
  const record = recordOf(entries);
  expect([record.guests, record.presence.has('g-1')]).toEqual([[], false]);
  expect(recordOf(entries.slice(0, -1)).presence.get('g-1')?.value).toBe(null);
  // Who that was is open again.
  expect(aboutDad(entries)).toEqual([[`name ${shortHash('dad')}`], []]);
});

test('One typed by hand has nothing else to take back', () => {
  const typed: EventBody = { type: 'guest', target: 'g-2', value: { name: 'Nadia Quince', role: '' } };
  const withdrawn = { type: 'guest withdrawn', target: 'g-2', value: true };
  expect(guestTakenBack(recordOf([...asGuest, typed]), 'g-2')).toEqual([withdrawn]);
});

test('F-CAP-01: one who was only withdrawn is in no list of the minutes, and asks nothing by an id', () => {
  const entries: readonly EventBody[] = [...asGuest, { type: 'guest withdrawn', target: 'g-1', value: true }];
  expect(JSON.stringify(attendanceBlocks(file, meeting, recordOf(entries)))).not.toContain('g-1');
  expect(aboutDad(entries)).toEqual([[`name ${shortHash('dad')}`], []]);
});
