import { expect, it } from 'vitest';
import { cutOff } from '../../../src/features/run/cutOff.ts';

const box = () => ({ isConnected: true, matches: () => true });
const heading = { isConnected: true, matches: () => false };

/** A box with the focus that a colleague's change takes from the page at 1000 ms. */
function taken() {
  const rest = cutOff();
  const typedIn = box();
  rest.came(typedIn, 0);
  rest.looked(500);
  expect(rest.typed(600)).toBe(false);
  typedIn.isConnected = false;
  rest.looked(1000);
  return rest;
}

it('Letters typed on after a box went from under the hand are no keys of the panel, until there is a pause', () => {
  const rest = taken();
  rest.left();
  // The focus is mended on a heading meanwhile.
  rest.came(heading, 1400);
  expect([1500, 3000, 4900].map(rest.typed)).toEqual([true, true, true]);
  expect(rest.typed(7000)).toBe(false);
  expect(rest.typed(7100)).toBe(false);
});

it('Whoever closes a box with a press of their own has the keys at once', () => {
  const rest = taken();
  rest.came(heading, 1100);
  expect(rest.typed(1200)).toBe(false);
});

it('A box that was left before it went takes no keys with it', () => {
  const rest = cutOff();
  const left = box();
  rest.came(left, 0);
  rest.left();
  left.isConnected = false;
  rest.looked(1000);
  expect(rest.typed(1100)).toBe(false);
});
