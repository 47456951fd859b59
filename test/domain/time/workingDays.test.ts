import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, day, fromDayNumber, type PlainDate, weekday } from '../../../src/domain/time/plainDate.ts';
import {
  addWorkingDays,
  holidaysWithin,
  isWorkingDay,
  subtractWorkingDays,
  type WorkingCalendar,
  workingDayOnOrBefore,
  workingDaysBetween,
} from '../../../src/domain/time/workingDays.ts';
import { countWorkingDays, isWorked, walkWorkingDays } from './bruteForce.ts';

const holidays = new Set<string>(calendar.holidays.keys());
/** 2012-01-01 to 2028-12-31, as day numbers. */
const anyDate = fc.integer({ min: 15340, max: 21549 }).map(fromDayNumber);
const anyCount = fc.integer({ min: 1, max: 60 });

describe('Working days are as walked one by one (CC1, CC2, CC7)', () => {
  it('forwards', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (start, count) => {
        expect(addWorkingDays(start, count, calendar).date).toBe(walkWorkingDays(start, count, holidays));
      }),
      { numRuns: 500 },
    );
  });

  it('backwards', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (end, count) => {
        expect(subtractWorkingDays(end, count, calendar).date).toBe(walkWorkingDays(end, -count, holidays));
      }),
      { numRuns: 500 },
    );
  });

  it('between two dates', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 120 }), (from, length) => {
        const to = addDays(from, length);
        expect(workingDaysBetween(from, to, calendar)).toBe(countWorkingDays(from, to, holidays));
      }),
      { numRuns: 500 },
    );
  });

  it('on or before a date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const expected = isWorked(date, holidays) ? date : walkWorkingDays(date, -1, holidays);
        expect(workingDayOnOrBefore(date, calendar)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('with closure days a council adds, weekends among them, and long runs of them', () => {
    const closures = fc.uniqueArray(fc.integer({ min: 20790, max: 20860 }), { maxLength: 60 });
    fc.assert(
      fc.property(closures, fc.integer({ min: 20780, max: 20850 }), anyCount, (closed, start, count) => {
        const dates = closed.map(fromDayNumber);
        const local: WorkingCalendar = { ...calendar, holidays: new Map(dates.map((date) => [date, 'closed'])) };
        const from = fromDayNumber(start);
        const set = new Set<string>(dates);
        expect(addWorkingDays(from, count, local).date).toBe(walkWorkingDays(from, count, set));
        expect(subtractWorkingDays(from, count, local).date).toBe(walkWorkingDays(from, -count, set));
      }),
      { numRuns: 300 },
    );
  });
});

describe('What holds for every date', () => {
  it('counting there and back comes home to the working day it left', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, count) => {
        const start = workingDayOnOrBefore(date, calendar);
        const there = addWorkingDays(start, count, calendar).date;
        expect(workingDaysBetween(start, there, calendar)).toBe(count);
        expect(subtractWorkingDays(there, count, calendar).date).toBe(start);
      }),
    );
  });

  it('a longer period never ends earlier, nor does a later start', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (start, count) => {
        const { date } = addWorkingDays(start, count, calendar);
        expect(date < addWorkingDays(start, count + 1, calendar).date).toBe(true);
        expect(date <= addWorkingDays(addDays(start, 1), count, calendar).date).toBe(true);
      }),
    );
  });

  it('every weekday between start and end is either counted or named as stepped over', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (start, count) => {
        const { date, skipped } = addWorkingDays(start, count, calendar);
        let weekdays = 0;
        for (let each = addDays(start, 1); each <= date; each = addDays(each, 1)) if (weekday(each) <= 5) weekdays += 1;
        expect(weekdays).toBe(count + skipped.length);
        for (const over of skipped) expect(calendar.holidays.get(over.date)).toBe(over.name);
      }),
    );
  });
});

describe('Edges', () => {
  it('names the bank holidays over Christmas 2026', () => {
    expect(addWorkingDays(day('2026-12-18'), 10, calendar).skipped).toEqual([
      { date: '2026-12-25', name: 'Christmas Day' },
      { date: '2026-12-28', name: 'Boxing Day (substitute day)' },
      { date: '2027-01-01', name: "New Year's Day" },
    ]);
  });

  it('backwards it names those before the end, the earliest first', () => {
    const counted = subtractWorkingDays(day('2027-01-04'), 5, calendar);
    expect(counted.date).toBe('2026-12-23');
    expect(counted.skipped.map((over) => over.date)).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
  });

  it('no days is the start itself, whatever day it is', () => {
    expect(addWorkingDays(day('2026-12-25'), 0, calendar)).toEqual({
      date: '2026-12-25',
      skipped: [],
      provisional: false,
    });
    expect(subtractWorkingDays(day('2026-12-25'), 0, calendar).date).toBe('2026-12-25');
    expect(workingDaysBetween(day('2026-12-25'), day('2026-12-25'), calendar)).toBe(0);
  });

  it('past the published bank holidays a date is worked out on weekdays and marked provisional', () => {
    expect(addWorkingDays(day('2028-12-20'), 5, calendar)).toMatchObject({ date: '2028-12-29', provisional: false });
    expect(addWorkingDays(day('2028-12-20'), 6, calendar)).toMatchObject({ date: '2029-01-01', provisional: true });
    expect(addWorkingDays(day('2031-05-01'), 5, calendar)).toMatchObject({ date: '2031-05-08', provisional: true });
    expect(addWorkingDays(day('2029-03-01'), 0, calendar).provisional).toBe(true);
    expect(subtractWorkingDays(day('2012-01-05'), 6, calendar).provisional).toBe(true);
  });

  it('a day far outside the table is still counted, before 1970 too', () => {
    expect(addWorkingDays(day('1969-12-26'), 1, calendar).date).toBe('1969-12-29');
    expect(subtractWorkingDays(day('1970-01-01'), 4, calendar).date).toBe('1969-12-26');
    expect(isWorkingDay(day('1969-12-28'), calendar)).toBe(false);
  });

  it('a closure day on a weekend is not stepped over: it was never counted', () => {
    const saturday = day('2026-12-19') as PlainDate;
    const local: WorkingCalendar = { ...calendar, holidays: new Map([[saturday, 'closed']]) };
    expect(holidaysWithin(day('2026-12-18'), day('2026-12-22'), local)).toEqual([]);
  });
});
