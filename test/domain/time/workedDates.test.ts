import { describe, expect, it } from 'vitest';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import {
  addPeriod,
  type DayPeriod,
  type Period,
  periodParts,
  subtractPeriod,
} from '../../../src/domain/time/period.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { workingDayOnOrBefore } from '../../../src/domain/time/workingDays.ts';

/** Rule, start, period, due date, and the last working day to do it where the due date is none. All worked by hand. */
type Worked = readonly [rule: string, start: string, period: DayPeriod, due: string, scheduleBy?: string];

/** Dates agreed with the five procedures. */
const agreed: readonly Worked[] = [
  ['DUD-C01', '2026-12-18', '10 working days', '2027-01-06'],
  ['DUD-C04', '2026-12-23', '5 working days', '2027-01-04'],
  ['DUD-C05 working', '2026-12-07', '20 working days', '2027-01-07'],
  ['DUD-C05 literal', '2026-12-07', '20 calendar days', '2026-12-27', '2026-12-24'],
  ['DUD-C06', '2026-07-20', '6 weeks', '2026-08-31', '2026-08-28'],
  ['DUD-C07', '2026-11-30', '3 months', '2027-02-28', '2027-02-26'],
  ['DUD-C08', '2026-09-01', '6 months', '2027-03-01'],
  ['DUD-C10', '2027-03-25', '5 working days', '2027-04-05'],
  ['DUD-C11', '2026-12-24', '1 working day', '2026-12-29'],
  ['HEF-C03', '2026-11-17', '6 weeks', '2026-12-29'],
  ['HEF-C06', '2026-04-13', '12 weeks', '2026-07-06'],
  ['HEF-C07', '2026-09-16', '12 weeks', '2026-12-09'],
  ['HEF-C08', '2026-12-24', '5 calendar days', '2026-12-29'],
  ['HEF-C09 literal', '2027-05-27', '5 calendar days', '2027-06-01'],
  ['HEF-C09 working', '2027-05-27', '5 working days', '2027-06-04'],
  ['HEF-C10', '2026-09-16', '6 weeks', '2026-10-28'],
  ['HEF-C11', '2026-10-21', '6 weeks', '2026-12-02'],
  ['HEF-C12', '2026-12-02', '12 weeks', '2027-02-24'],
  ['NCL-C01', '2026-01-30', '1 month', '2026-02-28', '2026-02-27'],
  ['NCL-C03', '2026-11-17', '6 weeks', '2026-12-29'],
  ['NCL-C04', '2026-12-18', '10 working days', '2027-01-06'],
  ['NCL-C06', '2026-12-01', '3 months', '2027-03-01'],
  ['NCL-C07 Christmas', '2026-12-14', '15 working days', '2027-01-07'],
  ['NCL-C07 May', '2026-04-27', '15 working days', '2026-05-19'],
  ['LEI-C03', '2026-06-05', '10 working days', '2026-06-19'],
  ['LEI-C05', '2026-12-22', '5 working days', '2026-12-31'],
  ['LEI-C06 December', '2026-11-30', '20 working days', '2026-12-30'],
  ['LEI-C06 May', '2026-04-28', '20 working days', '2026-05-28'],
  ['LEI-C08', '2026-07-20', '6 weeks', '2026-08-31', '2026-08-28'],
  ['LEI-C09', '2026-07-20', '6 weeks', '2026-08-31', '2026-08-28'],
  ['LEI-C09 four weekly', '2026-07-20', '4 weeks', '2026-08-17'],
  ['LEI-C12 literal', '2026-12-23', '5 calendar days', '2026-12-28', '2026-12-24'],
  ['LEI-C13 literal', '2027-03-25', '5 calendar days', '2027-03-30'],
  ['LEI-C13 working', '2027-03-25', '5 working days', '2027-04-05'],
  ['LEI-C15', '2026-03-02', '12 weeks', '2026-05-25', '2026-05-22'],
  ['LEI-C16', '2026-03-02', '8 weeks', '2026-04-27'],
  ['LEI-C17', '2026-03-02', '16 weeks', '2026-06-22'],
  ['LEI-C23', '2026-11-30', '1 month', '2026-12-30'],
  ['LEI-C24', '2026-09-15', '1 month', '2026-10-15'],
  ['LON-C01', '2026-06-08', '15 working days', '2026-06-29'],
  ['LON-C02', '2026-11-30', '3 months', '2027-02-28', '2027-02-26'],
  ['LON-C03', '2026-08-28', '6 months', '2027-02-28', '2027-02-26'],
  ['LON-C08', '2026-12-24', '5 working days', '2027-01-05'],
  ['LON-C09', '2027-03-25', '2 working days', '2027-03-31'],
  ['LON-C10', '2026-05-31', '9 months', '2027-02-28', '2027-02-26'],
  ['LON-C11', '2026-05-31', '12 months', '2027-05-31', '2027-05-28'],
];

/** Ours: the corners of the calendar. */
const corners: readonly Worked[] = [
  ['LEI-C03 over Easter 2027', '2027-03-19', '10 working days', '2027-04-06'],
  ['LEI-C11 from the day before Good Friday 2027', '2027-03-25', '5 working days', '2027-04-05'],
  ['LEI-C11 from Easter Monday 2027', '2027-03-29', '5 working days', '2027-04-05'],
  ['LEI-C11 from Good Friday 2027', '2027-03-26', '5 working days', '2027-04-05'],
  ['LEI-C03 over Easter 2027, literal', '2027-03-19', '10 calendar days', '2027-03-29', '2027-03-25'],
  ['LEI-C03 over Christmas 2026', '2026-12-18', '10 working days', '2027-01-06'],
  ['LEI-C03 over Christmas 2026, literal', '2026-12-18', '10 calendar days', '2026-12-28', '2026-12-24'],
  ['LEI-C11 from Christmas Eve 2026', '2026-12-24', '5 working days', '2027-01-05'],
  ['LEI-C11 from New Year’s Eve 2026', '2026-12-31', '5 working days', '2027-01-08'],
  ['LEI-C03 over Christmas 2027, both days moved', '2027-12-17', '10 working days', '2028-01-05'],
  ['LEI-C11 from Christmas Eve 2027', '2027-12-24', '5 working days', '2028-01-05'],
  ['LEI-C11 from Christmas Day 2027, a Saturday', '2027-12-25', '1 working day', '2027-12-29'],
  ['LEI-C11 over the Early May holiday 2026', '2026-04-29', '5 working days', '2026-05-07'],
  ['LEI-C11 over the Spring holiday 2026', '2026-05-20', '5 working days', '2026-05-28'],
  ['LEI-C06 over both holidays of May 2026', '2026-05-01', '20 working days', '2026-06-02'],
  ['LEI-C09 to the Spring holiday 2026', '2026-04-13', '6 weeks', '2026-05-25', '2026-05-22'],
  ['LEI-C11 over the leap day 2028', '2028-02-25', '5 working days', '2028-03-03'],
  ['NCL-C01 from the end of January 2028', '2028-01-31', '1 month', '2028-02-29'],
  ['NCL-C01 from the end of January 2027', '2027-01-31', '1 month', '2027-02-28', '2027-02-26'],
  ['LON-C11 from the leap day', '2028-02-29', '12 months', '2029-02-28'],
  ['LEI-C09 over the leap day', '2028-02-07', '6 weeks', '2028-03-20'],
  ['LEI-C09 over the start of summer time', '2027-03-01', '6 weeks', '2027-04-12'],
  ['LEI-C09 over the end of summer time', '2026-10-05', '6 weeks', '2026-11-16'],
  ['LEI-C11 over the start of summer time', '2027-03-19', '5 working days', '2027-03-30'],
  ['LEI-C11 over the end of summer time', '2026-10-22', '5 working days', '2026-10-29'],
  ['LEI-C11 from a Saturday', '2026-06-06', '5 working days', '2026-06-12'],
  ['LEI-C11 from a Sunday', '2026-06-07', '5 working days', '2026-06-12'],
  ['LEI-C09 from the first meeting of LH-4163', '2027-01-04', '6 weeks', '2027-02-15'],
  ['LEI-C11 from the first meeting of LH-4163', '2027-01-04', '5 working days', '2027-01-11'],
  ['LEI-C11 over the State Funeral', '2022-09-15', '5 working days', '2022-09-23'],
  ['LEI-C03 over the Platinum Jubilee', '2022-05-27', '10 working days', '2022-06-14'],
];

/** Backwards: rule, end, period, last day. */
const before: readonly Worked[] = [
  ['LEI-C04 literal', '2026-12-29', '2 calendar days', '2026-12-27', '2026-12-24'],
  ['LEI-C04 working', '2026-12-29', '2 working days', '2026-12-23'],
  ['LEI-C04 of LH-4163, working', '2027-01-04', '2 working days', '2026-12-30'],
  ['LEI-C04 of LH-4163, literal', '2027-01-04', '2 calendar days', '2027-01-02', '2026-12-31'],
  ['LEI-C04 after Easter 2027', '2027-03-30', '2 working days', '2027-03-24'],
  ['LON-C06 initial', '2026-06-29', '3 weeks', '2026-06-08'],
  ['LON-C06 initial, earliest', '2026-06-29', '4 weeks', '2026-06-01'],
  ['LON-C06 review', '2027-02-26', '3 weeks', '2027-02-05'],
  ['a month before the end of March', '2027-03-31', '1 month', '2027-02-28', '2027-02-26'],
  ['a month before the end of a leap March', '2028-03-31', '1 month', '2028-02-29'],
  ['a month before mid January', '2027-01-15', '1 month', '2026-12-15'],
];

describe('Worked dates', () => {
  for (const [rule, start, period, due, scheduleBy] of [...agreed, ...corners])
    it(`${rule}: ${start} and ${period} is ${due}`, () => {
      const { date, provisional } = addPeriod(day(start), period, calendar);
      expect(date).toBe(due);
      expect(workingDayOnOrBefore(date, calendar)).toBe(scheduleBy ?? due);
      expect(provisional).toBe(due > '2028-12-31');
    });

  for (const [rule, end, period, due, scheduleBy] of before)
    it(`${rule}: ${end} less ${period} is ${due}`, () => {
      const { date } = subtractPeriod(day(end), period, calendar);
      expect(date).toBe(due);
      expect(workingDayOnOrBefore(date, calendar)).toBe(scheduleBy ?? due);
    });
});

describe('Periods', () => {
  it('are read as they are written', () => {
    expect(periodParts('10 working days')).toEqual({ amount: 10, unit: 'working day' });
    expect(periodParts('1 month')).toEqual({ amount: 1, unit: 'month' });
    expect(periodParts('72 hours')).toEqual({ amount: 72, unit: 'hour' });
  });

  it('with a typing mistake do not compile', () => {
    // @ts-expect-error a letter too many
    const workings: Period = '10 workings days';
    // @ts-expect-error which days?
    const bare: Period = '10 days';
    // @ts-expect-error half a week is no number of days
    const half: Period = '1.5 weeks';
    // @ts-expect-error hours are not counted on the calendar
    const hours: DayPeriod = '72 hours';
    expect([workings, bare, half, hours]).toHaveLength(4);
  });

  it('of nothing, or less, are a fault of the profile', () => {
    expect(() => periodParts('0 weeks')).toThrow('Not a period');
    expect(() => periodParts('-2 weeks')).toThrow('Not a period');
  });
});
