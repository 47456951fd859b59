import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMilliseconds, instantAt } from '../../../src/domain/time/epoch.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { dateInLondon, instantInLondon, timeInLondon } from '../../../src/domain/time/londonTime.ts';
import { addHours } from '../../../src/domain/time/period.ts';
import { day, fromDayNumber } from '../../../src/domain/time/plainDate.ts';

const platform = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** `18/12/2026, 09:05:00`, by the platform's time zone data. */
const shown = (at: string) => platform.format(new Date(at));
const ours = (at: string) => {
  const [year, month, date] = dateInLondon(instant(at)).split('-');
  return `${date}/${month}/${year}, ${timeInLondon(instant(at))}`;
};

describe('London’s clock', () => {
  it.each([
    ['2026-12-22T09:05:00.000Z', '2026-12-22', '09:05:00', 'winter'],
    ['2026-07-01T23:30:00.000Z', '2026-07-02', '00:30:00', 'a summer night is already tomorrow'],
    ['2027-03-28T00:59:59.999Z', '2027-03-28', '00:59:59', 'the second before the clocks go forward'],
    ['2027-03-28T01:00:00.000Z', '2027-03-28', '02:00:00', 'the clocks go forward'],
    ['2026-10-25T00:59:59.000Z', '2026-10-25', '01:59:59', 'the second before they go back'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', '01:00:00', 'they go back'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31', '23:59:59', 'the last second of a year'],
  ])('%s is %s %s: %s', (at, date, time) => {
    expect([dateInLondon(instant(at)), timeInLondon(instant(at))]).toEqual([date, time]);
  });

  it('agrees with the platform from 2012 to 2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_325_376_000, max: 2_240_000_000 }), (seconds) => {
        const at = new Date(seconds * 1000).toISOString();
        expect(ours(at)).toBe(shown(at));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the platform in every half hour around every change', () => {
    for (let year = 2012; year <= 2032; year++)
      for (const month of ['03', '10'])
        for (let date = 25; date <= 31; date++)
          for (const time of ['00:30', '01:00', '01:30', '02:00']) {
            const at = `${year}-${month}-${date}T${time}:00.000Z`;
            expect(ours(at)).toBe(shown(at));
          }
  });

  it('a time on a day is the moment that shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15340, max: 25000 }), fc.integer({ min: 0, max: 1439 }), (number, minute) => {
        const date = fromDayNumber(number);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const at = instantInLondon(date, time);
        const jumpedOver = time >= '01:00' && time < '02:00' && timeInLondon(at).slice(0, 5) !== time;
        if (jumpedOver) expect([date.slice(5, 7), timeInLondon(at).slice(0, 2)]).toEqual(['03', '02']);
        else expect([dateInLondon(at), timeInLondon(at)]).toEqual([date, `${time}:00`]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2027-01-04', '10:00', '2027-01-04T10:00:00.000Z', 'winter'],
    ['2026-07-20', '10:00', '2026-07-20T09:00:00.000Z', 'summer'],
    ['2027-03-28', '01:30', '2027-03-28T01:30:00.000Z', 'jumped over: shown as 02:30'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z', 'comes twice: the first'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z', 'after the change'],
  ])('%s %s is %s: %s', (date, time, at) => {
    expect(instantInLondon(day(date), time)).toBe(at);
  });

  it('milliseconds there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 }), (ms) => {
        const at = instantAt(ms);
        expect(at).toBe(new Date(ms).toISOString());
        expect(epochMilliseconds(at)).toBe(ms);
      }),
    );
  });
});

describe('Hours are elapsed hours (CC5)', () => {
  it.each([
    [
      '2026-10-23T14:00:00.000Z',
      '2026-10-26T14:00:00.000Z',
      'LEI-C07 over the end of summer time: 15:00 becomes 14:00',
    ],
    ['2026-12-24T15:30:00.000Z', '2026-12-27T15:30:00.000Z', 'LEI-C07 over Christmas: not stopped for holidays'],
    [
      '2027-03-26T15:00:00.000Z',
      '2027-03-29T15:00:00.000Z',
      'LEI-C07 over the start of summer time: 15:00 becomes 16:00',
    ],
    ['2028-02-28T12:00:00.000Z', '2028-03-02T12:00:00.000Z', 'LEI-C07 over a leap day'],
  ])('72 hours from %s is %s: %s', (start, end) => {
    expect(addHours(instant(start), '72 hours')).toBe(end);
  });

  it('LEI-C07 as London’s clocks show it', () => {
    const visit = instantInLondon(day('2026-10-23'), '15:00');
    expect(timeInLondon(addHours(visit, '72 hours'))).toBe('14:00:00');
    const spring = instantInLondon(day('2027-03-26'), '15:00');
    expect(timeInLondon(addHours(spring, '72 hours'))).toBe('16:00:00');
  });
});
