import { expect, it } from 'vitest';
import { placeAfter } from '../../../src/features/cases/placeAfter.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 9, 9],
  ['PageDown', 3, 9],
  ['PageUp', 3, 0],
  ['Home', 3, 0],
  ['End', 3, 9],
])('%s from line %i of ten goes to %i', (key, from, to) => {
  expect(placeAfter(key, from, 10)).toBe(to);
});

it('Other keys, and an empty list, are left alone', () => {
  expect(placeAfter('Enter', 3, 10)).toBeUndefined();
  expect(placeAfter('a', 3, 10)).toBeUndefined();
  expect(placeAfter('End', 0, 0)).toBeUndefined();
});
