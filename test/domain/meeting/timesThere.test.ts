import { expect, test } from 'vitest';
import { stayWords, timeProblem, typedTime } from '../../../src/domain/meeting/timesThere.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
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

const held = day('2027-01-04');
const after = { day: held, now: instant('2027-01-05T09:00:00.000Z') };

test('F-CAP-01: somebody leaves after they came, and never at the same minute', () => {
  const problem = (which: 'arrived' | 'left', text: string, other?: string) => timeProblem(which, text, other, after);
  expect(problem('left', '10:20', '10:20')).toBe('They came at 10:20: this is not after it.');
  expect(problem('left', '10:21', '10:20')).toBeUndefined();
  expect(problem('arrived', '11:00', '10:45')).toBe('They left at 10:45: this is not before it.');
  expect(problem('arrived', 'ten')).toBe('Write the time as 10:20.');
  expect(problem('arrived', ' ', '10:00')).toBeUndefined();
});

test('F-CAP-01: nobody has come or left at a time that is still to come', () => {
  const at = (now: string) => ({ day: held, now: instant(now) });
  const problem = (text: string, now: string) => timeProblem('left', text, undefined, at(now));
  expect(problem('14:26', '2027-01-04T14:10:59.000Z')).toBe('That is later than now, 14:10.');
  // The clock on the wall and this device's may be some minutes apart.
  expect(problem('14:25', '2027-01-04T14:10:00.000Z')).toBeUndefined();
  expect(problem('23:59', '2027-01-04T23:50:00.000Z')).toBeUndefined();
  expect(problem('09:00', '2027-01-03T23:59:00.000Z')).toBe('The day of the meeting is still to come.');
  expect(problem(' ', '2027-01-03T23:59:00.000Z')).toBeUndefined();
  expect(problem('23:59', '2027-01-05T00:00:00.000Z')).toBeUndefined();
  // London's clock, whatever the device's.
  const summer = { day: day('2027-06-14'), now: instant('2027-06-14T13:10:00.000Z') };
  expect(timeProblem('arrived', '14:25', undefined, summer)).toBeUndefined();
  expect(timeProblem('arrived', '14:26', undefined, summer)).toBe('That is later than now, 14:10.');
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
