import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFromColumn, dateToColumn, instantFromGraph } from '../../../src/adapters/graph/documents/columns.ts';
import { day, fromDayNumber } from '../../../src/domain/time/plainDate.ts';

test.each([
  ['2027-01-04T00:00:00Z', '2027-01-04', 'a London winter: midnight is midnight'],
  ['2027-06-30T23:00:00Z', '2027-07-01', 'a London summer: midnight is eleven the evening before'],
  ['2027-01-04T08:00:00Z', '2027-01-04', 'a site left on Pacific time'],
  ['2027-07-01T07:00:00Z', '2027-07-01', 'a site left on Pacific summer time'],
  ['2027-01-03T13:00:00Z', '2027-01-04', 'a site in Sydney'],
  ['2027-01-04T12:00:00Z', '2027-01-04', 'noon, as we write it'],
  ['2027-01-04T00:00:00.0000000Z', '2027-01-04', 'with fractions'],
  ['2027-01-04', '2027-01-04', 'a plain date'],
])('%s is the day %s: %s', (text, expected) => {
  expect(dateFromColumn(text)).toBe(expected);
});

test('What is no date is no day', () => {
  expect(dateFromColumn('soon')).toBeUndefined();
  expect(dateFromColumn('2027-02-30')).toBeUndefined();
});

test('Every day comes back as itself from a site in any zone of Europe or America', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15_000, max: 25_000 }), fc.integer({ min: -10, max: 11 }), (number, offset) => {
      const date = fromDayNumber(number);
      const written = Date.parse(dateToColumn(date) ?? '');
      // What SharePoint does: into the site's zone, the time cut off, and back.
      const local = new Date(written + offset * 3_600_000).toISOString().slice(0, 10);
      const returned = new Date(Date.parse(`${local}T00:00:00Z`) - offset * 3_600_000).toISOString();
      return dateFromColumn(returned) === date;
    }),
  );
});

test('An empty date clears the column', () => {
  expect(dateToColumn(undefined)).toBeNull();
  expect(dateToColumn(day('2027-01-04'))).toBe('2027-01-04T12:00:00Z');
});

test("Graph's instants get milliseconds", () => {
  expect(instantFromGraph('2027-01-04T10:00:00Z')).toBe('2027-01-04T10:00:00.000Z');
  expect(instantFromGraph('never')).toBeUndefined();
});
