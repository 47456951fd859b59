import { expect, it } from 'vitest';
import { instant } from '../../src/domain/time/instant.ts';
import { asOfWords } from '../../src/ui/asOfWords.ts';

const at = instant('2026-12-22T09:05:00.000Z');

it('says how old the list is until SharePoint has answered', () => {
  expect(asOfWords(at, 'yes')).toBe('As of Tue 22 Dec, 09:05, asking Microsoft 365');
  expect(asOfWords(at, 'slow')).toBe('As of Tue 22 Dec, 09:05. Microsoft 365 is slow to answer. Still trying.');
  expect(asOfWords(at, 'no')).toBe('As of Tue 22 Dec, 09:05');
});

it('gives no time where the device kept none', () => {
  expect(asOfWords(undefined, 'yes')).toBe('Kept on this device, asking Microsoft 365');
  expect(asOfWords(undefined, 'no')).toBe('Kept on this device');
});
