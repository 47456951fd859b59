import { expect, it } from 'vitest';
import { slotDays } from '../../../../src/domain/meeting/slotDays.ts';
import { bestFirst } from '../../../../src/domain/meeting/slotOrder.ts';
import { slotsOf, weigh } from '../../../../src/domain/meeting/slots.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';
import { diaryColumns, inColumn } from '../../../../src/features/arrange/slots/diaryColumns.ts';
import { pageOf, slotPages, withClosedGathered } from '../../../../src/features/arrange/slots/slotPages.ts';
import { closedWords, droppedLines, rowWords, spokenSlot } from '../../../../src/features/arrange/slots/slotWords.ts';
import { busy, diaries, petra, seen, slotFacts } from '../../../builders/slotFacts.ts';

const facts = slotFacts({
  me: petra.id,
  diaries: diaries(seen(busy('2027-01-04 12:00-13:00'), busy('2027-01-04 15:00-16:00', 'held'))),
});
const on = (start: string, end: string) => weigh({ date: day('2027-01-04'), start, end }, facts);
const days = (first: string, last: string) =>
  slotDays(slotsOf({ first: day(first), last: day(last), minutes: 90, near: '10:00' }, facts), '10:00');

it('a row says what is special about its time; those who hear it are told everything', () => {
  expect(rowWords(on('10:00', '11:30'))).toBe('Day 8 of 10');
  expect(rowWords(on('15:30', '17:00'))).toBe('Day 8 of 10; you have something tentative');
  expect(spokenSlot(on('10:00', '11:30'), true)).toBe(
    'Monday 4 January 2027, 10:00 to 11:30, best: day 8 of 10; school day, if E.F. comes; may be school holiday: ask the school; free: you, Osric Plumtree; not known: family, school, school nurse',
  );
});

it('LEI-C04 a first choice that comes too soon is only the best of what is left, and says why', () => {
  const [first] = bestFirst(
    slotsOf(
      { first: day('2026-12-22'), last: day('2026-12-22'), minutes: 90, near: '10:00' },
      { ...facts, lead: () => day('2026-12-18') },
    ),
    '10:00',
  );
  expect(spokenSlot(first!, true)).toMatch(
    /, best of what is left: .*too soon: the assessment had to go by Fri 18 Dec/,
  );
  expect(rowWords(first!)).toContain('too soon');
  expect(spokenSlot(on('10:00', '11:30'), true)).toContain(', best: ');
});

it('each colleague has a column, whoever looks is You', () => {
  const columns = diaryColumns(facts);
  expect(columns.map(({ head }) => head)).toEqual(['You', 'Key worker']);
  const cells = (start: string, end: string) => columns.map((column) => inColumn(on(start, end), column));
  expect(cells('10:00', '11:30')).toEqual(['free', 'free']);
  expect(cells('12:00', '13:30')).toEqual(['busy', 'free']);
  expect(cells('15:30', '17:00')).toEqual(['tentative', 'free']);
  const blind = slotFacts({ diaries: new Map() });
  expect(diaryColumns(blind).map((column) => inColumn(on('10:00', '11:30'), column))).toEqual([
    'not known',
    'not known',
  ]);
});

it('days that are closed one after the other are one line', () => {
  const rows = withClosedGathered(days('2026-12-24', '2026-12-29'));
  expect(rows).toHaveLength(3);
  expect(closedWords(rows[1] as never)).toBe(
    'Bank holiday: Christmas Day, Fri 25 Dec; weekend, Sat 26 Dec and Sun 27 Dec; bank holiday: Boxing Day (substitute day), Mon 28 Dec',
  );
});

it('dropped times that follow each other with one reason are one line', () => {
  const [monday] = days('2027-01-04', '2027-01-04');
  expect(droppedLines(monday!.dropped)).toEqual([{ starts: '11:00 to 12:30', words: 'you are busy' }]);
});

it('six weeks are shown ten working days at a time, beginning where one is', () => {
  const all = days('2027-01-04', '2027-02-15');
  const pages = slotPages(all);
  expect(pages.flat()).toEqual(all);
  expect(pages.map((page) => [page[0]!.date, page.at(-1)!.date])).toEqual([
    ['2027-01-04', '2027-01-17'],
    ['2027-01-18', '2027-01-31'],
    ['2027-02-01', '2027-02-14'],
    ['2027-02-15', '2027-02-15'],
  ]);
  expect(pageOf(pages, '2027-02-12')).toBe(2);
  expect(pageOf(pages, '')).toBe(0);
});
