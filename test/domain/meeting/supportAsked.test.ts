import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { supportAsked } from '../../../src/domain/meeting/supportAsked.ts';

const mother = caseLh4163.people.find(({ id }) => id === 'p-mother')!;

it('F-INV-08 lists what each person needs; a language asks for an interpreter by itself, once', () => {
  const words = (...people: readonly (typeof mother)[]) => supportAsked(people).map((each) => each.words);
  expect(words(mother)).toEqual([]);
  expect(words({ ...mother, language: 'Polish', support: ['child care'] })).toEqual([
    'interpreter (Polish)',
    'child care',
  ]);
  expect(words({ ...mother, language: 'Polish', support: ['transport', 'interpreter'] })).toEqual([
    'transport',
    'interpreter (Polish)',
  ]);
});
