import { expect, it } from 'vitest';
import type { Clock } from '../../src/domain/procedure/clocks.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { columns, dayMarks, PITCH, WEEKEND } from '../../src/ui/dayMarks.ts';
import { dayWords, dueWords, toneOf } from '../../src/ui/dueWords.ts';

const clock: Clock = {
  ruleId: 'LEI-C01',
  answers: 'initial meeting',
  direction: 'latest',
  label: 'Initial meeting',
  done: 'held',
  status: 'running',
  start: day('2026-12-18'),
  due: day('2027-01-06'),
  scheduleBy: day('2027-01-06'),
  dayNumber: 2,
  dayCount: 10,
  owner: 'key worker',
  assumed: true,
  provisional: false,
  otherReadings: [],
  otherReading: { due: day('2026-12-28'), scheduleBy: day('2026-12-24'), reading: '10 calendar days' },
};
const today = day('2026-12-22');

it('draws one bar for each working day, rings for bank holidays, nothing at weekends', () => {
  const line = dayMarks(clock, englandAndWales, today);
  expect(line?.marks.map(({ date, kind }) => `${date.slice(5)} ${kind}`)).toEqual([
    '12-21 used',
    '12-22 today',
    '12-23 left',
    '12-24 left',
    '12-25 bank holiday',
    '12-28 bank holiday',
    '12-29 left',
    '12-30 left',
    '12-31 left',
    '01-01 bank holiday',
    '01-04 left',
    '01-05 left',
    '01-06 left',
  ]);
  const bars = line?.marks.filter(({ kind }) => kind === 'used' || kind === 'today' || kind === 'left');
  expect(bars).toHaveLength(10);
  expect(line?.dueAt).toBe(line?.marks.at(-1)?.x);
  expect(line?.otherAt).toBe(line?.marks[3]?.x);
});

it('leans for every working day after the due date, and ends today', () => {
  const late = dayMarks(
    { ...clock, status: 'overdue', due: day('2026-12-17'), scheduleBy: day('2026-12-17'), start: day('2026-12-14') },
    englandAndWales,
    today,
  );
  expect(late?.marks.slice(3).map(({ kind }) => kind)).toEqual(['late', 'late', 'late today']);
});

it('stops counting on the day a clock is met', () => {
  const met = dayMarks({ ...clock, status: 'met', metOn: day('2026-12-22') }, englandAndWales, day('2026-12-30'));
  expect(met?.marks.filter(({ kind }) => kind === 'used')).toHaveLength(2);
  expect(met?.marks.some(({ kind }) => kind === 'today' || kind === 'left')).toBe(false);
});

it('says at either end of a shared axis that the clock goes on', () => {
  const line = dayMarks(clock, englandAndWales, today, { from: day('2026-12-22'), to: day('2026-12-31') });
  expect(line).toMatchObject({ before: true, after: true });
  expect(line?.dueAt).toBeUndefined();
});

it('spaces weekends wider', () => {
  const { columns: found } = columns(day('2026-12-18'), day('2026-12-21'));
  expect(found.map(({ x }) => x)).toEqual([0, PITCH + WEEKEND]);
});

it('words the same clock', () => {
  expect(dueWords(clock, today)).toBe('due Wednesday 6 January 2027, day 2 of 10');
  expect(toneOf(clock, today)).toBe('running');
  expect(toneOf(clock, day('2027-01-06'))).toBe('soon');
  expect(dayWords({ ...clock, daysLate: 1 }, today)).toBe('1 day late');
  expect(dayWords({ ...clock, dayCount: 14, dayNumber: 11 }, today)).toBe('3 days left');
  const sixWeeks: Clock = { ...clock, start: day('2027-01-04'), due: day('2027-02-15'), dayCount: 30, dayNumber: 1 };
  expect(dayWords(sixWeeks, day('2027-01-05'))).toBe('week 1 of 6');
});

const floor: Clock = {
  ...clock,
  direction: 'floor',
  status: 'not yet',
  due: day('2026-12-29'),
  opens: day('2026-12-29'),
};

it('a floor says not before, is never late, and its line ends at the post', () => {
  expect(dueWords(floor, today)).toBe('not before Tuesday 29 December 2026');
  expect([dayWords(floor, today), toneOf(floor, today)]).toEqual(['not before', 'running']);
  const passed: Clock = { ...floor, status: 'running' };
  expect([dayWords(passed, day('2027-02-01')), toneOf(passed, day('2027-02-01'))]).toEqual(['from now on', 'running']);
  const line = dayMarks(passed, englandAndWales, day('2027-02-01'));
  expect(line?.marks.at(-1)?.date).toBe('2026-12-29');
  expect(dayWords({ ...floor, status: 'met too soon', metOn: today }, today)).toBe('too soon');
});

it('a window that has not opened says from when', () => {
  const window: Clock = { ...clock, direction: 'window', status: 'not yet', opens: day('2026-12-29') };
  expect(dueWords(window, today)).toBe('from Tuesday 29 December 2026, due Wednesday 6 January 2027');
  expect(dayWords(window, today)).toBe('not yet');
});

it('what runs back from a meeting counts the days that are left', () => {
  const { dayNumber: _n, dayCount: _c, ...rest } = clock;
  const lead: Clock = { ...rest, direction: 'lead', start: day('2026-12-29'), due: day('2026-12-23') };
  expect(dueWords(lead, today)).toBe('due Wednesday 23 December 2026, 1 day left');
});

it('hours say until when on their day', () => {
  const dueAt = instant('2026-12-22T15:30:00.000Z');
  const hours: Clock = { ...clock, due: today, dueAt };
  expect(dayWords(hours, today)).toBe('until 15:30');
  expect(dayWords({ ...hours, status: 'overdue' }, today)).toBe('late since 15:30');
});

it('a refused clock has no date, says why, and draws nothing', () => {
  const { due: _d, scheduleBy: _s, otherReading: _o, ...rest } = clock;
  const words = 'Two days contradict each other.';
  const refused: Clock = { ...rest, status: 'refused', refusal: { reason: 'wrong order', words } };
  expect(dueWords(refused, today)).toBe(`no date: ${words}`);
  expect([dayWords(refused, today), toneOf(refused, today)]).toEqual(['no date', 'late']);
  expect(dayMarks(refused, englandAndWales, today)).toBeUndefined();
});
