import { expect, it } from 'vitest';
import type { Refusal } from '../../../src/app/ports/refusal.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { headerState } from '../../../src/features/run/headerState.ts';

const at = instant('2027-01-04T10:00:00.000Z');
const none = { here: 0, elsewhere: 0 };

it('never says saved while something typed waits for a button', () => {
  expect(headerState({ kind: 'saved', at }, none)).toEqual({ name: 'done', words: 'Saved 10:00:00' });
  expect(headerState({ kind: 'saved', at }, { here: 1, elsewhere: 2 })).toEqual({
    name: 'waiting',
    words: 'Not added yet',
  });
  expect(headerState({ kind: 'saved', at }, { here: 0, elsewhere: 2 }).words).toBe('2 not added');
  expect(headerState({ kind: 'saved', at: undefined }, { here: 1, elsewhere: 0 }).words).toBe('Not added yet');
});

it('says first what is worse', () => {
  expect(headerState({ kind: 'not kept', waiting: 1 }, { here: 1, elsewhere: 0 }).name).toBe('warning');
  expect(headerState({ kind: 'on this device', since: at, waiting: 1 }, none).words).toBe('On this device 10:00:00');
});

it('says saved only while SharePoint can be reached: with nothing waiting it says what is in the way', () => {
  const words = (why: Refusal) => headerState({ kind: 'saved', at, why }, none).words;
  expect(words({ kind: 'no answer' })).toBe('Offline, all saved');
  expect(words({ kind: 'signed out' })).toBe('Signed out');
  expect(words({ kind: 'not allowed', needs: 'access to the site' })).toBe('Not connected');
  expect(headerState({ kind: 'saved', at: undefined, why: { kind: 'no answer' } }, none).words).toBe('Offline');
  expect(words({ kind: 'busy' })).toBe('Saved 10:00:00');
  expect(headerState({ kind: 'saved', at, why: { kind: 'no answer' } }, { here: 1, elsewhere: 0 }).words).toBe(
    'Not added yet',
  );
});
