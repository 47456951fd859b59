import { expect, test } from 'vitest';
import { petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { decodeMeeting, encodeMeeting } from '../../../src/adapters/graph/documents/meetingDocument.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const signed: Meeting = {
  ...initialMeeting,
  stage: 'signed off',
  signOff: {
    version: 1,
    by: { id: petra.id, name: petra.displayName },
    at: instant('2027-01-05T14:02:00.000Z'),
    covered: [{ name: 'a-0001.jsonl', length: 12, sha256: 'ab' }],
    papers: [{ name: 'Minutes 2027-01-04 version 1.docx', length: 9000, sha256: 'cd' }],
  },
};
const fields = encodeMeeting(signed);
const text = fields.SignOff as string;

test('A sign-off comes back as it was written, and an empty column is none', () => {
  expect(decodeMeeting(fields)).toEqual(signed);
  const booked = encodeMeeting(initialMeeting);
  expect(decodeMeeting(booked)).toEqual(initialMeeting);
  expect(decodeMeeting({ ...booked, SignOff: '' })).toEqual(initialMeeting);
});

test.each([
  ['cut short', text.slice(0, -5)],
  ['no JSON at all', 'signed off by hand'],
  ['JSON that is no sign-off', '{}'],
  ['null', 'null'],
  ['spaces', '   '],
])('A damaged sign-off makes the meeting unreadable, never one that is not signed off: %s', (_, damaged) => {
  expect(decodeMeeting({ ...fields, SignOff: damaged })).toBeUndefined();
  expect(decodeMeeting({ ...fields, Stage: 'booked', SignOff: damaged })).toBeUndefined();
});

test.each(['signed off', 'sent'])('A meeting that says it is %s, and has no sign-off, is unreadable', (stage) => {
  expect(decodeMeeting({ ...fields, Stage: stage, SignOff: null })).toBeUndefined();
});
