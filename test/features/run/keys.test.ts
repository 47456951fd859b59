import { describe, expect, it } from 'vitest';
import { keyAct, singleKeys } from '../../../src/features/run/keys.ts';
import { signsFor, tagOfKey, withSign } from '../../../src/features/run/noteSigns.ts';
import { tagNames } from '../../../src/features/run/noteWords.ts';
import { whereAfter } from '../../../src/features/run/whereAfter.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of the panel', () => {
  it('are heard outside boxes only, and single ones can be turned off (WCAG 2.1.4)', () => {
    for (const { key, act } of singleKeys) {
      expect(keyAct({ key, ...plain }, false, true)).toBe(act);
      expect(keyAct({ key, ...plain }, true, true)).toBeUndefined();
      expect(keyAct({ key, ...plain }, false, false)).toBeUndefined();
      // Ctrl and a letter is the browser's or Teams'.
      expect(keyAct({ key, ...plain, ctrlKey: true }, false, true)).toBeUndefined();
      expect(keyAct({ key, ...plain, altKey: true }, false, true)).toBeUndefined();
    }
    expect(new Set(singleKeys.map(({ key }) => key)).size).toBe(singleKeys.length);
  });

  it('undo with Ctrl or Command and Z, never in a box, where it undoes typing', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(keyAct({ key: 'z', ...plain, ...held }, false, false)).toBe('undo');
      expect(keyAct({ key: 'z', ...plain, ...held }, true, true)).toBeUndefined();
    }
  });
});

describe('the kind of a note', () => {
  it('is chosen by Alt and a digit, one for each kind', () => {
    const chosen = signsFor(true).map((_, place) =>
      tagOfKey(true, { code: `Digit${place + 1}`, ...plain, altKey: true }),
    );
    expect(chosen).toEqual(signsFor(true).map(({ tag }) => tag));
    expect(new Set(chosen)).toEqual(new Set(Object.keys(tagNames)));
    expect(tagOfKey(true, { code: 'Digit1', ...plain })).toBeUndefined();
    // AltGr comes as Ctrl and Alt: it types.
    expect(tagOfKey(true, { code: 'Digit1', ...plain, altKey: true, ctrlKey: true })).toBeUndefined();
  });

  it('is chosen by a sign and a space at the beginning, and nothing typed is lost', () => {
    expect(withSign('*', '* End it', false)).toEqual({ text: '* End it' });
    expect(tagOfKey(false, { code: 'Digit7', ...plain, altKey: true })).toBeUndefined();
    expect(withSign('!', '! Late again', true)).toEqual({ text: 'Late again', tag: 'worry' });
    expect(withSign('+', '+ ', true)).toEqual({ text: '', tag: 'working well' });
    expect(withSign('', 'Late! ', true)).toEqual({ text: 'Late! ' });
    expect(withSign('!', '!!', true)).toEqual({ text: '!!' });
    expect(withSign('> kept', '> kept on', true)).toEqual({ text: '> kept on' });
  });
});

describe('where somebody is writing', () => {
  it('is told as they begin, again after a minute, and five seconds apart as they move on', () => {
    expect(whereAfter(undefined, 'LEI-A05', 100)).toBe(0);
    const told = { where: 'LEI-A05', at: 1000 };
    expect(whereAfter(told, 'LEI-A05', 30_000)).toBeUndefined();
    expect(whereAfter(told, 'LEI-A05', 61_000)).toBe(0);
    expect(whereAfter(told, 'plan', 3000)).toBe(3000);
    expect(whereAfter(told, 'plan', 9000)).toBe(0);
    expect(whereAfter(told, undefined, 9000)).toBeUndefined();
  });
});
