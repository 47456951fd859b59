import { expect, test } from 'vitest';
import { chaseFrom, lastAsked } from '../../../src/domain/meeting/chaseFrom.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, tansy } from '../../builders/elfrida.ts';

// Tuesday 22 December 2026, for Monday 4 January 2027: between them are Christmas, its substitute day and New Year.
const asked: Meeting = { ...initialMeeting, bookingSince: instant('2026-12-22T09:05:00.000Z') };
const from = (meeting: Meeting, who = 'p-mother', chased?: string) =>
  chaseFrom(meeting, who, englandAndWales, chased === undefined ? undefined : day(chased));
const on = (date: string): Meeting => ({ ...asked, time: { ...asked.time, date: day(date) } });
const change = { by: tansy, at: instant('2026-12-29T10:00:00.000Z'), reason: 'chair ill' };

test('F-INV-07: two working days are left to answer, bank holidays and weekends not counted', () => {
  expect(from(asked)).toBe('2026-12-24');
  expect(from({ ...on('2027-01-06'), bookingSince: instant('2026-12-24T09:00:00.000Z') })).toBe('2026-12-30');
});

test('In the last three working days before the meeting nobody is waited for', () => {
  expect(from(on('2026-12-24'))).toBe('2026-12-21');
  expect(from(on('2026-12-29'))).toBe('2026-12-22');
  expect(from(on('2026-12-30'))).toBe('2026-12-23');
});

test('Whoever was chased has as long again', () => {
  expect(from(on('2027-01-06'), 'p-mother', '2026-12-24')).toBe('2026-12-30');
  expect(from(on('2027-01-06'), 'p-mother', '2026-12-30')).toBe('2026-12-31');
});

test('Another time, another organiser, or being asked later begins it anew, for those it touches', () => {
  const { time } = asked;
  const moved: Meeting = { ...asked, changes: [{ ...change, what: 'move', from: time, to: time }] };
  expect(lastAsked(moved, 'p-mother')).toBe('2026-12-29');
  const onlyHis: Meeting = {
    ...asked,
    changes: [{ ...change, what: 'move', from: time, to: time, sitting: 'p-father' }],
  };
  expect(lastAsked(onlyHis, 'p-mother')).toBe('2026-12-22');
  expect(lastAsked(onlyHis, 'p-father')).toBe('2026-12-29');
  const invited = ['p-mother'];
  const added: Meeting = {
    ...asked,
    changes: [
      { ...change, what: 'people', from: { invited, apart: [] }, to: { invited: ['p-mother', 'p-gp'], apart: [] } },
    ],
  };
  expect(lastAsked(added, 'p-mother')).toBe('2026-12-22');
  expect(lastAsked(added, 'p-gp')).toBe('2026-12-29');
});

test('Not known when they were asked, nobody waits', () => {
  const { bookingSince: _, ...unknown } = asked;
  expect(from(unknown)).toBeUndefined();
});
