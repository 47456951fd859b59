import { expect, test } from 'vitest';
import { stayWords, timeProblem, typedTime } from '../../../src/domain/meeting/timesThere.ts';
import { recordOf } from '../../builders/recordOf.ts';

test('A time is read as people type it, and only where it is one of a day', () => {
  expect(['1020', '10.20', '9:05', ' 00:00 ', '23:59'].map(typedTime)).toEqual([
    '10:20',
    '10:20',
    '09:05',
    '00:00',
    '23:59',
  ]);
  expect(['24:00', '10:60', '7', 'ten', '', '10:2'].map(typedTime)).toEqual(Array(6).fill(undefined));
});

test('F-CAP-01: somebody leaves after they came, and never at the same minute', () => {
  expect(timeProblem('left', '10:20', '10:20')).toBe('They came at 10:20: this is not after it.');
  expect(timeProblem('left', '10:21', '10:20')).toBeUndefined();
  expect(timeProblem('arrived', '11:00', '10:45')).toBe('They left at 10:45: this is not before it.');
  expect(timeProblem('arrived', 'ten', undefined)).toBe('Write the time as 10:20.');
  expect(timeProblem('arrived', ' ', '10:00')).toBeUndefined();
});

test('How somebody was there is said where it is not how the meeting was held', () => {
  const record = recordOf([
    { type: 'joined by', target: 'a', value: 'phone' },
    { type: 'arrived', target: 'a', value: '10:20' },
    { type: 'left', target: 'a', value: '11:05' },
    { type: 'joined by', target: 'b', value: 'Teams' },
    { type: 'left', target: 'c', value: '10:50' },
    { type: 'arrived', target: 'd', value: '10:10' },
    { type: 'arrived', target: 'd', value: null },
  ]);
  const words = (mode: 'teams' | 'in person') => ['a', 'b', 'c', 'd'].map((id) => stayWords(record, id, { mode }));
  expect(words('teams')).toEqual(['by phone, from 10:20 to 11:05', '', 'until 10:50', '']);
  expect(words('in person')[1]).toBe('on Teams');
});
