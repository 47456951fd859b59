import { expect, it } from 'vitest';
import { updateWords } from '../../../src/domain/meeting/updateWords.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

const sitting = { time: { date: day('2027-01-04'), start: '10:00', end: '11:30' }, mode: 'teams', place: '' } as const;
const writtenUpdate = {
  agencies: ['What worries you'],
  family: ['What is hard'],
  note: 'All of it is shared with the family.',
  source: { paragraph: '4.2', says: 'A brief report.' },
};

it('HEF-P40 and S2-32: what the procedure wants said to an agency before it writes is in the letter', () => {
  const words = JSON.stringify(updateWords({ writtenUpdate }, { side: 'agency' }, sitting));
  expect(words).toContain('What worries you');
  expect(words).toContain('All of it is shared with the family.');
});

it('a parent is not told what is meant for agencies', () => {
  const words = JSON.stringify(updateWords({ writtenUpdate }, { side: 'family' }, sitting));
  expect(words).toContain('What is hard');
  expect(words).not.toContain('shared with the family');
});
