import { expect, test } from 'vitest';
import type { Paper } from '../../../src/domain/papers/paper.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { toPrint } from '../../../src/domain/papers/toPrint.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const plan: Paper = {
  kind: 'plan',
  fileName: 'Plan 2027-01-04 version 2',
  title: 'The plan',
  language: 'en-GB',
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Mornings are calm.' }] }],
};
const of = {
  reference: 'LH-4163',
  meeting: initialMeeting,
  signOff: {
    version: 2,
    at: instant('2027-01-05T12:30:00.000Z'),
    replaces: { version: 1, why: 'Tobias Fay was named' },
  },
  name: 'Myrtle Fay',
  address: ' 2 Quill Lane\nInkford ',
  titles: ['The plan'],
  papers: [plan],
};

test('F-DIS-03: the sheet says whose it is, where it goes, what is there, reference and date; then the papers', () => {
  const sheet = toPrint(of);
  expect(sheet.fileName).toBe('To print 2027-01-04 version 2');
  expect(paperText(sheet).split('\n\n')).toEqual([
    'Papers from the meeting on Monday 4 January 2027',
    'Myrtle Fay',
    '2 Quill Lane\nInkford',
    'What is here',
    '- The plan',
    'Reference LH-4163. Version 2, signed off on Tuesday 5 January 2027.',
    'Use this version, and destroy version 1.',
    'Look at what was agreed, and at what has your name beside it. If something is wrong or missing, say so.',
    'These papers are for you only. Keep them safe and do not pass them on.',
    'The plan',
    'Mornings are calm.',
  ]);
  expect(sheet.blocks).toContainEqual({ kind: 'part', title: 'The plan' });
});

test('Without an address it is handed over; alone, the sheet still says which papers go with it', () => {
  const text = paperText(toPrint({ ...of, address: ' \n', papers: [] }));
  expect(text).toContain('To be handed over in person');
  expect(text).toContain('- The plan');
  expect(text).not.toContain('Mornings');
});
