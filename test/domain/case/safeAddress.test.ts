import { expect, test } from 'vitest';
import { safeAddress } from '../../../src/domain/case/safeAddress.ts';
import { people } from '../../builders/elfrida.ts';

const mother = { ...people.find(({ id }) => id === 'p-mother')!, email: 'marigold.fay@post.example' };
const { email: _, ...unknown } = mother;

test.each([
  ['their own', mother, 'marigold.fay@post.example'],
  ['none when nobody knows one', unknown, undefined],
  ['none when it was left blank', { ...mother, email: ' ' }, undefined],
  ['none when papers go in print, whatever is known', { ...mother, papersBy: 'print' as const }, undefined],
])('The address that may be written to is %s', (_words, person, address) => {
  expect(safeAddress(person)).toBe(address);
});
