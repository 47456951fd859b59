import { expect, test } from 'vitest';
import { caseChecks } from '../../../../src/domain/case/form/caseChecks.ts';
import type { TypedCase } from '../../../../src/domain/case/form/typedCase.ts';
import { typedFrom } from '../../../../src/domain/case/form/typedFrom.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';
import { fieldName, problemWords } from '../../../../src/features/case/form/fieldName.ts';
import { elfridasCase } from '../../../builders/elfrida.ts';

const whole: TypedCase = { ...typedFrom(elfridasCase), reference: 'LH-5200', completed: '18/12/2026' };
const child = whole.children[0]!;
/** Whatever can be wrong of a case, wrong at once. */
const wrongInAll: TypedCase = {
  ...whole,
  reference: '',
  procedure: 'nowhere',
  completed: '31/2/2026',
  shared: 'soon',
  leadWorker: '',
  children: [
    { ...child, name: '', initials: '', born: '31/2/2020' },
    { ...child, id: 'c-2', name: 'Elfrida Fay', initials: 'Elfrida Fay' },
  ],
  people: whole.people.map((person) => ({ ...person, name: '', role: '', email: 'nobody' })),
  consent: { state: 'given', on: '', from: [] },
  preferences: { ...whole.preferences, times: [{ weekdays: [], from: '', to: '' }] },
};

test('Whatever stops saving is listed with the name of its field', () => {
  const found = caseChecks(wrongInAll, {
    today: day('2026-12-22'),
    stored: false,
    existing: () => undefined,
    found: () => ({}),
  }).filter(({ blocks }) => blocks);
  expect(found.length).toBeGreaterThan(12);
  expect(found.filter(({ field }) => fieldName(field) === undefined)).toEqual([]);
  expect(found.map(problemWords)).toContain(
    'Assessment completed on: There is no such day. Check the day and the month.',
  );
});

test.each([
  [
    { field: 'c-1/born', whose: 'Child 1', words: 'There is no such day.' },
    'Child 1, date of birth: There is no such day.',
  ],
  [{ field: 'shared', words: 'There is no such day.' }, 'Assessment shared with the family on: There is no such day.'],
  [{ field: 'leadWorker', whose: 'Lead worker', words: 'Say who.' }, 'Lead worker: Say who.'],
  [{ field: 'times/1', words: 'Choose a day of the week.' }, 'Preferred time 2: Choose a day of the week.'],
  [{ field: 'agencies', words: 'Nobody fills it.' }, 'Nobody fills it.'],
])('%j reads %s', (problem, words) => {
  expect(problemWords(problem)).toBe(words);
});
