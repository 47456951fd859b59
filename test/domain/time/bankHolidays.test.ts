import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, day, weekday } from '../../../src/domain/time/plainDate.ts';

const all = [...englandAndWales.holidays];
const inYear = (year: number) => all.filter(([date]) => date.startsWith(String(year)));

/** Anonymous Gregorian algorithm, as a second source for the spring holidays. */
function easterSunday(year: number) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const dayOfMonth = (h + l - 7 * m + 33 * month + 19) % 32;
  return day(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}

describe('Bank holidays of England and Wales', () => {
  it('are complete: eight in each year from 2012 to 2028, and the one-off days', () => {
    const more: Record<number, number> = { 2012: 9, 2022: 10, 2023: 9 };
    for (let year = 2012; year <= 2028; year++) expect([year, inYear(year).length]).toEqual([year, more[year] ?? 8]);
    expect(all).toHaveLength(17 * 8 + 4);
    expect([englandAndWales.knownFrom, englandAndWales.knownUntil]).toEqual(['2012-01-01', '2028-12-31']);
  });

  it('are kept on weekdays, once each, oldest first', () => {
    for (const [date] of all) expect([date, weekday(date) <= 5]).toEqual([date, true]);
    expect(all.map(([date]) => date)).toEqual([...new Set(all.map(([date]) => date))].sort());
  });

  it('follow Easter', () => {
    for (let year = 2012; year <= 2028; year++) {
      const sunday = easterSunday(year);
      expect(englandAndWales.holidays.get(addDays(sunday, -2))).toBe('Good Friday');
      expect(englandAndWales.holidays.get(addDays(sunday, 1))).toBe('Easter Monday');
    }
  });

  it('stand on Mondays in May and August, save for the years that moved them', () => {
    for (const [date, name] of all)
      if (/^(Early May|Spring|Summer)/.test(name) && !['2020-05-08', '2012-06-04', '2022-06-02'].includes(date))
        expect([date, weekday(date)]).toEqual([date, 1]);
  });

  it.each([
    ['2012-01-02', "New Year's Day (substitute day)"],
    ['2012-06-05', "Queen's Diamond Jubilee"],
    ['2015-12-28', 'Boxing Day (substitute day)'],
    ['2020-05-08', 'Early May bank holiday, moved to VE Day'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2022-06-03', 'Platinum Jubilee'],
    ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day (substitute day)'],
    ['2023-05-08', 'Coronation of King Charles III'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2027-03-26', 'Good Friday'],
    ['2027-12-28', 'Boxing Day (substitute day)'],
    ['2028-01-03', "New Year's Day (substitute day)"],
  ])('%s is %s', (date, name) => {
    expect(englandAndWales.holidays.get(day(date))).toBe(name);
  });
});
