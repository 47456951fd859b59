import { expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { decodeMeeting, encodeMeeting } from '../../../src/adapters/graph/documents/meetingDocument.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
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

test('LEI-X01 why invitations were shorter than the procedure asks comes back; a meeting from before has none', () => {
  const short: Meeting = { ...initialMeeting, shortNotice: 'The family asked for Tuesday' };
  expect(decodeMeeting(encodeMeeting(short))).toEqual(short);
  expect(decodeMeeting(encodeMeeting(initialMeeting))).not.toHaveProperty('shortNotice');
});

test('When a meeting was finished comes back; one from before it was kept has none', () => {
  const finished: Meeting = { ...initialMeeting, finishedAt: instant('2027-01-04T10:50:00.000Z') };
  expect(decodeMeeting(encodeMeeting(finished))).toEqual(finished);
  expect(decodeMeeting(encodeMeeting(initialMeeting))).not.toHaveProperty('finishedAt');
});

test('F-DIS-04 in which form the papers went comes back, with what is not known here; before it was kept there is none', () => {
  const { by, at } = signed.signOff!;
  const pdf = { name: 'Minutes.pdf', of: 'Minutes.docx', length: 90, sha256: 'ef' };
  for (const goesAs of [
    { as: 'Word', by, at },
    { as: 'Word', by, at, notPdf: 'too long' },
    { as: 'PDF', by, at, pdfs: [{ ...pdf, pages: 4 }], tagged: true },
  ] as NonNullable<Meeting['signOff']>['goesAs'][]) {
    const decided: Meeting = { ...signed, signOff: { ...signed.signOff!, ...(goesAs && { goesAs }) } };
    expect(decodeMeeting(encodeMeeting(decided))).toEqual(decided);
  }
  expect(decodeMeeting(fields)?.signOff).not.toHaveProperty('goesAs');
  const unknown = text.replace('"covered"', '"goesAs":{"as":"paper"},"covered"');
  expect(decodeMeeting({ ...fields, SignOff: unknown })).toBeUndefined();
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

test('F-SCH-08 why it is in school hours comes back, also of a move that was begun', () => {
  const schoolReason = 'The school holds it';
  const since = instant('2026-12-22T10:00:00.000Z');
  const change = {
    what: 'move',
    by: { id: tansy.id, name: tansy.displayName },
    since,
    reason: 'chair ill',
    to: initialMeeting.time,
    schoolReason,
  } as const;
  const meeting: Meeting = { ...initialMeeting, schoolReason, change };
  expect(decodeMeeting(encodeMeeting(meeting))).toEqual(meeting);
  expect(decodeMeeting(encodeMeeting(initialMeeting))?.schoolReason).toBeUndefined();
});

test('F-INV-08 what was arranged comes back with what is not known here, and an item from before it has none', () => {
  const support: Meeting['support'] = [
    {
      person: 'p-mother',
      support: 'interpreter',
      language: 'Polish',
      arranged: { on: day('2026-12-22'), by: { id: tansy.id, name: tansy.displayName }, for: initialMeeting.time },
    },
    { person: 'p-father', support: 'transport' },
  ];
  expect(decodeMeeting(encodeMeeting({ ...initialMeeting, support }))).toEqual({ ...initialMeeting, support });
  const newer = [{ ...support[0], cost: 40 }];
  expect(decodeMeeting(encodeMeeting({ ...initialMeeting, support: newer as Meeting['support'] }))?.support).toEqual(
    newer,
  );

  const booked = encodeMeeting(initialMeeting);
  const { support: _, ...before } = JSON.parse(booked.Details as string);
  expect(decodeMeeting({ ...booked, Details: JSON.stringify(before) })).toEqual(initialMeeting);
  expect(decodeMeeting({ ...booked, Details: null })).toEqual(initialMeeting);
});
