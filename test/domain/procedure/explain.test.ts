import { describe, expect, it } from 'vitest';
import type { ClockName } from '../../../src/domain/procedure/clockRule.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { type ExplainedDay, explain } from '../../../src/domain/procedure/explain.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { fact } from '../../builders/elfrida.ts';

function why(answers: ClockName, facts: readonly ReturnType<typeof fact>[], today: string, meetingDate?: string) {
  const meetings = meetingDate ? [{ id: 'LH-4163-initial-1', kind: 'initial' as const, date: day(meetingDate) }] : [];
  const given = {
    profile: leicestershire,
    situation: { ledBy: 'key worker' as const },
    facts,
    meetings,
    calendar,
    today: day(today),
  };
  const clock = readClocks(given).find((each) => each.answers === answers);
  if (!clock) throw new Error('No such clock');
  return explain(clock, leicestershire, calendar, day(today));
}

/** `18 start, 21 used 1, … 6 left 10 due` */
const drawn = (days: readonly ExplainedDay[]) =>
  days
    .map(({ date, kind, number, due, other, late }) =>
      [Number(date.slice(8)), kind, number, due && 'due', other && 'other', late && 'late'].filter(Boolean).join(' '),
    )
    .join(', ');

describe('LEI-C03 explained', () => {
  const explained = why('initial meeting', [fact('assessment completed', '2026-12-18')], '2026-12-22');

  it('says trigger, rule, bank holidays and source', () => {
    expect(explained).toMatchObject({
      title: 'Why Wednesday 6 January 2027',
      started: { on: '2026-12-18', what: 'assessment completed' },
      rule: 'First meeting within 10 days, counted as working days',
      assumed: true,
      source: {
        document: 'Leicestershire practice standards, Jan 2024',
        paragraph: 'Transfer from FRCD, paragraph 5',
        quote: '…arranged within 10 days of…',
      },
    });
    expect(explained.skipped.map((each) => each.date)).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
    expect(explained.provisional).toBeUndefined();
  });

  it('shows the other reading and what to do to be safe under it', () => {
    expect(explained.otherReading).toEqual({
      due: '2026-12-28',
      scheduleBy: '2026-12-24',
      words:
        'The text does not say which days. Counted as calendar days it is Monday 28 December 2026, so hold it by Thursday 24 December. Nobody has confirmed the reading.',
    });
  });

  it('draws each weekday', () => {
    expect(drawn(explained.days)).toBe(
      '18 start, 21 used 1, 22 today 2, 23 left 3, 24 left 4 other, 25 bank holiday, 28 bank holiday, ' +
        '29 left 5, 30 left 6, 31 left 7, 1 bank holiday, 4 left 8, 5 left 9, 6 left 10 due',
    );
  });
});

it('an overdue clock is drawn up to today, late days marked', () => {
  const { days } = why('minutes', [fact('initial meeting held', '2027-01-04', 'm')], '2027-01-13');
  expect(drawn(days)).toBe(
    '4 start, 5 used 1, 6 used 2, 7 used 3, 8 used 4, 11 used 5 due, 12 used 6 late, 13 today 7 late',
  );
});

it('a met clock is drawn as it was when it was met', () => {
  const facts = [fact('initial meeting held', '2027-01-04', 'm'), fact('minutes sent', '2027-01-05', 'm')];
  const { days } = why('minutes', facts, '2027-01-06');
  expect(drawn(days)).toBe('4 start, 5 used 1, 6 left 2, 7 left 3, 8 left 4, 11 left 5 due');
});

it('a clock that starts on a weekend shows that day', () => {
  const { days } = why('minutes', [fact('initial meeting held', '2026-06-06', 'm')], '2026-06-08');
  expect(drawn(days).startsWith('6 start, 8 today 1')).toBe(true);
});

it('LEI-C04 explained runs from the last day to the meeting', () => {
  const explained = why('assessment to family', [], '2026-12-22', '2026-12-29');
  expect(explained.started).toEqual({ on: '2026-12-29', what: 'date of the meeting' });
  expect(drawn(explained.days)).toBe(
    '23 left due, 24 left other late, 25 bank holiday late, 28 bank holiday late, 29 start',
  );
});

it('LEI-C09 explained has no other reading', () => {
  const explained = why('progress meeting', [fact('initial meeting held', '2027-01-04', 'm')], '2027-01-05');
  expect(explained).toMatchObject({
    title: 'Why Monday 15 February 2027',
    rule: 'Next meeting within 6 weeks of the last',
    assumed: false,
  });
  expect(explained.otherReading).toBeUndefined();
});

it('past the published bank holidays it says so', () => {
  const explained = why('initial meeting', [fact('assessment completed', '2028-12-20')], '2028-12-21');
  expect(explained.provisional).toContain('Sunday 31 December 2028');
});

it('a clock that has not started has nothing to explain', () => {
  expect(() => why('initial meeting', [], '2026-12-22')).toThrow('Nothing to explain: LEI-C03');
});
