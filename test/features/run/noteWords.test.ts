import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { RecordView } from '../../../src/app/liveRecord.ts';
import type { NoteText } from '../../../src/domain/meeting/event.ts';
import type { MeetingRecord } from '../../../src/domain/meeting/record.ts';
import { voiceOf } from '../../../src/domain/papers/namesInPapers.ts';
import { asOneNote, lacks } from '../../../src/features/run/noteWords.ts';
import { voices } from '../../../src/features/run/panel.ts';
import { recordOf } from '../../builders/recordOf.ts';

const note: NoteText = { item: 'LEI-A10', tag: 'disagreement', text: 'The bus was late.' };

it('F-CAP-03: both answers to a disagreement are kept, its words once, and that it is taken further', () => {
  const both = asOneNote([
    { ...note, answer: 'The school asks.', escalated: true },
    { ...note, answer: 'Nothing.' },
  ]);
  expect(both).toEqual({ ...note, answer: 'The school asks.\nNothing.', escalated: true });
});

it('two wordings follow each other, the older first', () => {
  expect(asOneNote([note, { ...note, text: 'He was late.' }])).toEqual({
    ...note,
    text: 'The bus was late.\nHe was late.',
  });
});

it('F-CAP-03: a disagreement says who disagrees before it is added, as a view says whose it is', () => {
  const file = { children: [] };
  const said = { tag: 'disagreement', voice: '', about: '' } as const;
  expect(lacks(undefined, file, said)).toMatchObject({
    at: 'voice',
    words: expect.stringMatching(/^Choose who disagrees\./),
  });
  expect(lacks(undefined, file, { ...said, voice: 'p-mother' })).toBeUndefined();
  expect(lacks(undefined, file, { ...said, tag: 'worry' })).toBeUndefined();
  // Asked once, it may be nobody's in the list; a view is somebody's, and the kind has to be said, however often asked.
  expect(lacks(undefined, file, said, true)).toBeUndefined();
  expect(lacks(undefined, file, { ...said, tag: 'view' }, true)).toMatchObject({ at: 'voice' });
  expect(lacks(undefined, file, { ...said, tag: '' }, true)).toMatchObject({ at: 'kind' });
});

it('Guests in the record are offered as voices, by name, and one who was chosen stays when they are gone', () => {
  const there = recordOf([
    { type: 'guest', target: 'g-1', value: { name: 'Nia Hale', role: 'health visitor' } },
    { type: 'guest', target: 'g-2', value: { name: 'Osian Pryce', role: '' } },
    { type: 'guest', target: 'g-3', value: { name: ' ', role: '' } },
  ]);
  const offered = (record: MeetingRecord, chosen?: string) =>
    voices({ file: caseLh4163, view: { record } as RecordView }, chosen).map(({ id }) => id);
  const people = [...caseLh4163.children, ...caseLh4163.people].map(({ id }) => id);
  expect(offered(there)).toEqual([...people, 'Nia Hale, health visitor', 'Osian Pryce']);
  expect(offered(recordOf([]), 'Nia Hale, health visitor')).toEqual([...people, 'Nia Hale, health visitor']);
  expect(offered(there, 'p-mother')).toHaveLength(people.length + 2);
  expect(voiceOf(caseLh4163, 'Nia Hale, health visitor')).toEqual({ kind: 'typed', words: 'Nia Hale, health visitor' });
});
