import { expect, test } from 'vitest';
import type { Gate } from '../../src/domain/procedure/gates.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { dayProblemWords, gateReading, gateState } from '../../src/ui/gateWords.ts';
import { fact } from '../builders/elfrida.ts';

const gate: Gate = {
  id: 'LEI-P31',
  label: 'Assessment shared with the family',
  fact: 'assessment shared with family',
  status: 'to do',
  due: day('2026-12-23'),
  period: '2 working days',
  assumed: true,
  provisional: false,
  other: { due: day('2026-12-27'), period: '2 calendar days', inTime: true },
  notBefore: fact('assessment completed', '2026-12-18'),
  blocks: false,
  who: 'FRCD',
  says: '',
  source: '',
};

test.each<[Partial<Gate>, string, string]>([
  [{}, 'to do', 'By Wed 23 Dec 2026'],
  [{ status: 'done', doneOn: day('2026-12-22') }, 'done', 'Done Tue 22 Dec 2026'],
  [
    { status: 'done late', doneOn: day('2026-12-24') },
    'bad',
    'Done Thu 24 Dec 2026, due Wed 23 Dec 2026, in time by the other reading',
  ],
  [
    { status: 'not in time', other: { due: day('2026-12-27'), period: '2 calendar days', inTime: false } },
    'bad',
    'Not recorded, due Wed 23 Dec 2026',
  ],
])('%j: %s', (more, mark, words) => {
  expect(gateState({ ...gate, ...more })).toEqual({ mark, words });
});

test('F-PRE-02: both readings are said, and which one is assumed', () => {
  expect(gateReading(gate)).toBe('2 working days before, assumed; read as 2 calendar days: by Sun 27 Dec 2026');
});

test('A wrong day is told beside the field, with what is right', () => {
  expect(dayProblemWords('before what it speaks of', gate)).toBe(
    'Before Friday 18 December 2026 there was no assessment to share.',
  );
  expect(dayProblemWords('not come yet', gate)).toContain('has not come yet');
});
