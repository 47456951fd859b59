import { expect, it } from 'vitest';
import type { NoteText } from '../../../src/domain/meeting/event.ts';
import { asOneNote } from '../../../src/features/run/noteWords.ts';

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
