import { expect, it } from 'vitest';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import {
  clockTime,
  dayAndTime,
  dayLetter,
  inHeader,
  inHeading,
  inRow,
  inSentence,
  onAxis,
} from '../../src/ui/dates.ts';

it('words a day as each place wants it', () => {
  const due = day('2027-01-06');
  expect(inRow(due)).toBe('Wed 6 Jan');
  expect(inHeader(due)).toBe('Wed 6 Jan 2027');
  expect(inSentence(due)).toBe('Wednesday 6 January 2027');
  expect(inHeading(due)).toBe('Wednesday 6 January');
  expect(onAxis(due)).toBe('6 Jan');
  expect(dayLetter(due)).toBe('W');
});

it('keeps the day on the two days when clocks change, whatever the device’s zone', () => {
  expect(inSentence(day('2027-03-28'))).toBe('Sunday 28 March 2027');
  expect(inSentence(day('2027-10-31'))).toBe('Sunday 31 October 2027');
});

it('shows London’s clock, summer and winter', () => {
  expect(clockTime(instant('2027-01-04T14:02:31.000Z'))).toBe('14:02:31');
  expect(clockTime(instant('2027-07-05T14:02:31.000Z'))).toBe('15:02:31');
  expect(dayAndTime(instant('2027-07-05T23:30:00.000Z'))).toBe('Tue 6 Jul, 00:30');
});
