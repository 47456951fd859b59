import { describe, expect, it } from 'vitest';
import type { ClockName, ClockRule } from '../../../src/domain/procedure/clockRule.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { explain } from '../../../src/domain/procedure/explain.ts';
import type { ExplainedDay } from '../../../src/domain/procedure/explainedDays.ts';
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

it('a clock that has not started says what it waits for, and has no date', () => {
  expect(why('initial meeting', [], '2026-12-22')).toMatchObject({
    title: 'Why no date',
    refusal: 'It starts with: assessment completed. No such day is recorded.',
    days: [],
    skipped: [],
  });
});

it('facts that contradict each other are explained without a date', () => {
  const facts = [fact('assessment completed', '2026-12-18'), fact('initial meeting held', '2026-12-17', 'm')];
  const explained = why('initial meeting', facts, '2026-12-22');
  expect(explained.title).toBe('Why no date');
  expect(explained.refusal).toContain('One of the two days is wrong.');
});

it('a clock of another procedure is a bug', () => {
  const given = { profile: leicestershire, situation: {}, facts: [], calendar, today: day('2026-12-22') };
  const [clock] = readClocks(given);
  if (!clock) throw new Error('No clock');
  expect(() => explain(clock, { ...leicestershire, clocks: [] }, calendar, given.today)).toThrow('Not a rule');
});

describe('LEI-C10: what follows when six weeks are missed', () => {
  const held = [fact('initial meeting held', '2026-07-20', 'm')];

  it.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
  ])('on %s it has happened: %s', (today, happened) => {
    const { ifMissed } = why('progress meeting', held, today);
    expect(ifMissed).toMatchObject({ happened, silent: false });
    expect(ifMissed.words).toMatch(/reason.*management oversight note.*next supervision/);
  });

  it('a rule whose consequence is not said says so', () => {
    const { ifMissed } = why('minutes', held, '2026-09-01');
    expect(ifMissed).toMatchObject({ happened: true, silent: true });
  });
});

it('names owner, edition and kind of date', () => {
  expect(why('minutes', [fact('initial meeting held', '2027-01-04', 'm')], '2027-01-05')).toMatchObject({
    owner: 'Chair or lead worker',
    ownerAssumed: false,
    direction: 'By this day at the latest.',
    edition: {
      document: 'Leicestershire practice standards, Jan 2024',
      inForceFrom: '2024-01-01',
      words: 'In force since 1 January 2024',
    },
  });
});

describe('Every direction is explained', () => {
  const rule = leicestershire.clocks.find(({ id }) => id === 'LEI-C09');
  if (!rule) throw new Error('No rule');
  const today = day('2026-07-21');
  const explained = (change: Partial<ClockRule>) => {
    const profile = { ...leicestershire, clocks: [{ ...rule, ...change }] };
    const facts = [fact('initial meeting held', '2026-07-20', 'm')];
    const [clock] = readClocks({ profile, situation: {}, facts, calendar, today });
    if (!clock) throw new Error('No clock');
    return explain(clock, profile, calendar, today);
  };

  it.each([
    ['latest', 'Why Monday 31 August 2026'],
    ['max interval', 'Why Monday 31 August 2026'],
    ['milestone', 'Why Monday 31 August 2026'],
    ['cap', 'Why Monday 31 August 2026'],
    ['window', 'Why Monday 31 August 2026'],
    ['as soon as possible', 'Why Monday 31 August 2026'],
    ['floor', 'Why not before Monday 31 August 2026'],
    ['lead', 'Why Monday 8 June 2026'],
    ['lead window', 'Why Monday 8 June 2026'],
    ['gate', 'Why Monday 8 June 2026'],
  ] as const)('%s', (direction, title) => {
    const found = explained({ direction });
    expect(found).toMatchObject({ title, skipped: [] });
    expect(found.direction).toMatch(/\.$/);
  });

  it('without a number: why there is no date', () => {
    const silent = { direction: 'as soon as possible', readings: { silent: true, note: 'No number.' } } as const;
    expect(explained(silent)).toMatchObject({ title: 'Why no date', days: [], started: { on: '2026-07-20' } });
  });

  it('a reading that was chosen is the one explained, and any other only where it counts', () => {
    const readings = [
      { period: '8 weeks', when: { with: ['longer interval agreed'] }, assumed: false, note: 'Longer.' },
      { period: '30 working days', assumed: true, note: 'Six weeks of working days.' },
      { period: '42 calendar days', assumed: false, note: 'To the day.' },
    ] as const;
    expect(explained({ readings })).toMatchObject({
      title: 'Why Tuesday 1 September 2026',
      rule: 'Next meeting within 6 weeks of the last, counted as working days',
      skipped: [{ date: '2026-08-31' }],
      otherReading: {
        due: '2026-08-31',
        words:
          'To the day. Counted as calendar days it is Monday 31 August 2026, so hold it by Friday 28 August. Nobody has confirmed the reading.',
      },
    });
  });
});
