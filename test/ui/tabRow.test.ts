import { expect, it } from 'vitest';
import { tabAfter } from '../../src/ui/TabRow.tsx';

it('The arrows go round a row of tabs, Home and End to its ends', () => {
  expect(tabAfter('ArrowRight', 0, 3)).toBe(1);
  expect(tabAfter('ArrowRight', 2, 3)).toBe(0);
  expect(tabAfter('ArrowLeft', 0, 3)).toBe(2);
  expect(tabAfter('ArrowDown', 1, 3)).toBe(2);
  expect(tabAfter('ArrowUp', 1, 3)).toBe(0);
  expect(tabAfter('Home', 2, 3)).toBe(0);
  expect(tabAfter('End', 0, 3)).toBe(2);
});

it('Any other key, and a key pressed outside the row, is left alone', () => {
  expect(tabAfter('Enter', 0, 3)).toBeUndefined();
  expect(tabAfter('a', 0, 3)).toBeUndefined();
  expect(tabAfter('ArrowRight', -1, 3)).toBeUndefined();
});
