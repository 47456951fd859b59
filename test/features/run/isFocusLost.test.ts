import { expect, it } from 'vitest';
import { isFocusLost } from '../../../src/features/run/useFocusKept.ts';

const body = {} as HTMLElement;
const gone = { isConnected: false };

it('The focus is lost once what had it is gone and nothing has it', () => {
  expect(isFocusLost(gone, { body, activeElement: body, hasFocus: () => true })).toBe(true);
  expect(isFocusLost({ isConnected: true }, { body, activeElement: body, hasFocus: () => true })).toBe(false);
  expect(isFocusLost(gone, { body, activeElement: {} as Element, hasFocus: () => true })).toBe(false);
});

it('It is not taken out of the chat of Teams, where somebody types', () => {
  expect(isFocusLost(gone, { body, activeElement: body, hasFocus: () => false })).toBe(false);
});
