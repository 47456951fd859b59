import { expect, test } from 'vitest';
import type { Lane } from '../../../src/domain/case/timeline.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { placeLane } from '../../../src/features/case/timelinePlaces.ts';

const mark = (key: string, on: string, short: string) => ({
  key,
  on: day(on),
  kind: 'fact' as const,
  short,
  words: short,
});
/** Twenty pixels a day, from 1 January. */
const scale = { at: (date: string) => 100 + Number(date.slice(8)) * 20, months: [] };
const labels = (marks: Lane['marks']) =>
  placeLane({ name: 'Facts', bars: [], marks }, scale, 1200).labels.map(({ text, track }) => [text, track]);

test('Marks of one day share a label; one that would crowd another goes under the line', () => {
  expect(
    labels([
      mark('a', '2027-01-04', 'Assessment completed'),
      mark('b', '2027-01-04', 'Assessment shared'),
      mark('c', '2027-01-06', 'Minutes sent'),
    ]),
  ).toEqual([
    ['Assessment completed; Assessment shared', 'over'],
    ['Minutes sent', 'under'],
  ]);
  expect(labels([mark('a', '2027-01-04', 'One'), mark('b', '2027-01-20', 'Two')])).toEqual([
    ['One', 'over'],
    ['Two', 'over'],
  ]);
});
