import { describe, expect, it } from 'vitest';
import type { CircumstanceName } from '../../../src/domain/case/circumstance.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { all, assessed, type Fact, first, held, one, read, second } from '../../builders/clocksOfLh4163.ts';
import { fact } from '../../builders/elfrida.ts';

describe('LEI-C03 and F-SCH-01: the first meeting, ten days after the assessment', () => {
  it('counts working days, assumed, and keeps the literal reading beside it', () => {
    expect(one(read([assessed], '2026-12-22'), 'initial meeting')).toEqual({
      ruleId: 'LEI-C03',
      answers: 'initial meeting',
      direction: 'latest',
      done: 'held',
      label: 'Initial meeting',
      status: 'running',
      start: '2026-12-18',
      startedBy: 'assessment completed',
      due: '2027-01-06',
      scheduleBy: '2027-01-06',
      dayNumber: 2,
      dayCount: 10,
      owner: 'FRCD',
      assumed: true,
      provisional: false,
      otherReading: { due: '2026-12-28', scheduleBy: '2026-12-24', reading: '10 calendar days' },
      otherReadings: [{ due: '2026-12-28', scheduleBy: '2026-12-24', reading: '10 calendar days' }],
      reading: expect.objectContaining({ period: '10 working days' }),
    });
  });

  it('has not started without an assessment', () => {
    const clock = one(read([], '2026-12-22'), 'initial meeting');
    expect(clock).toMatchObject({ ruleId: 'LEI-C03', status: 'not started', assumed: true });
    expect(clock?.due).toBeUndefined();
  });

  it.each([
    ['2026-12-18', 'running', 0],
    ['2026-12-20', 'running', 0],
    ['2026-12-25', 'running', 4],
    ['2027-01-06', 'running', 10],
    ['2027-01-07', 'overdue', 11],
  ])('on %s it is %s, day %i', (today, status, dayNumber) => {
    expect(one(read([assessed], today), 'initial meeting')).toMatchObject({ status, dayNumber });
  });

  it('lateness is in working days, and none on the weekend after', () => {
    const friday = fact('assessment completed', '2026-06-05');
    expect(one(read([friday], '2026-06-20'), 'initial meeting')).toMatchObject({ status: 'overdue', daysLate: 0 });
    expect(one(read([friday], '2026-06-22'), 'initial meeting')).toMatchObject({ status: 'overdue', daysLate: 1 });
    expect(one(read([friday], '2026-06-19'), 'initial meeting')?.daysLate).toBeUndefined();
  });

  it('is met by the meeting held, on its day, and stays so', () => {
    const clock = one(read([assessed, held], '2027-03-01'), 'initial meeting');
    expect(clock).toMatchObject({ status: 'met', metOn: '2027-01-04', dayNumber: 8 });
    expect(clock?.daysLate).toBeUndefined();
  });

  it('a meeting held late keeps how late', () => {
    const late = fact('initial meeting held', '2027-01-08', first);
    expect(one(read([assessed, late], '2027-03-01'), 'initial meeting')).toMatchObject({
      status: 'met late',
      daysLate: 2,
    });
  });

  it('a meeting held before the only assessment is refused: one of the two days is wrong', () => {
    const before = fact('initial meeting held', '2026-12-17', first);
    const clock = one(read([assessed, before], '2026-12-22'), 'initial meeting');
    expect(clock).toMatchObject({ status: 'refused', refusal: { reason: 'wrong order' } });
    expect(clock?.refusal?.words).toBe(
      'Initial meeting held is recorded on Thursday 17 December 2026, before assessment completed on Friday 18 ' +
        'December 2026. One of the two days is wrong. Correct the day on the case, under Dates that count.',
    );
    expect([clock?.due, clock?.scheduleBy, clock?.metOn]).toEqual([undefined, undefined, undefined]);
  });

  it('a meeting held before the second assessment answered the first one', () => {
    const earlier = fact('assessment completed', '2026-06-05');
    const before = fact('initial meeting held', '2026-06-17', first);
    expect(one(read([earlier, before, assessed], '2026-12-22'), 'initial meeting')).toMatchObject({
      status: 'running',
      due: '2027-01-06',
    });
  });
});

describe('LEI-C04: the assessment is with the family two days before', () => {
  it('runs back from the meeting’s date, with both readings (CC7)', () => {
    const clock = one(read([assessed], '2026-12-22', '2026-12-29'), 'assessment to family');
    expect(clock).toMatchObject({
      status: 'running',
      due: '2026-12-23',
      assumed: true,
      meeting: first,
      otherReading: { due: '2026-12-27', scheduleBy: '2026-12-24', reading: '2 calendar days' },
    });
    expect(clock?.dayNumber).toBeUndefined();
  });

  it('has not started while no meeting has a date', () => {
    expect(one(read([assessed], '2026-12-22'), 'assessment to family')?.status).toBe('not started');
  });

  it.each([
    ['2026-12-23', 'met'],
    ['2026-12-24', 'met late'],
  ])('shared on %s is %s', (on, status) => {
    const shared = fact('assessment shared with family', on);
    expect(one(read([assessed, shared], '2026-12-29', '2026-12-29'), 'assessment to family')?.status).toBe(status);
  });
});

describe('LEI-C09: the next meeting within six weeks', () => {
  it('starts when the first meeting was held', () => {
    expect(one(read([assessed, held], '2027-01-05'), 'progress meeting')).toMatchObject({
      status: 'running',
      start: '2027-01-04',
      due: '2027-02-15',
      assumed: false,
    });
  });

  it('is met by a later progress meeting, which starts the next', () => {
    const progress = fact('progress meeting held', '2027-02-08', second);
    const clocks = all(read([assessed, held, progress], '2027-02-09'), 'progress meeting');
    expect(clocks.map(({ status, due }) => [status, due])).toEqual([
      ['met', '2027-02-15'],
      ['running', '2027-03-22'],
    ]);
  });

  it('is not met by the meeting that started it', () => {
    const progress = fact('progress meeting held', '2027-02-16', second);
    const clocks = all(read([progress], '2027-04-01'), 'progress meeting');
    expect(clocks.map(({ status, due }) => [status, due])).toEqual([['overdue', '2027-03-30']]);
  });

  it('keeps a due date on a bank holiday, to be met the Friday before (CC6)', () => {
    const july = fact('initial meeting held', '2026-07-20', first);
    expect(one(read([july], '2026-08-01'), 'progress meeting')).toMatchObject({
      due: '2026-08-31',
      scheduleBy: '2026-08-28',
    });
  });
});

describe('LEI-C11, LEI-C12 and F-DIS-01: minutes and plan, five days after the meeting', () => {
  it('minutes in working days; the plan too, assumed, with the literal date beside it', () => {
    const clocks = read([fact('initial meeting held', '2026-12-23', first)], '2026-12-24');
    expect(one(clocks, 'LEI-C11')).toMatchObject({ due: '2027-01-04', assumed: false, dayNumber: 1, dayCount: 5 });
    expect(one(clocks, 'LEI-C11')?.otherReading).toBeUndefined();
    expect(one(clocks, 'plan')).toMatchObject({
      due: '2027-01-04',
      assumed: true,
      otherReading: { due: '2026-12-28', scheduleBy: '2026-12-24' },
    });
  });

  it('each meeting has its own, met only by its own papers', () => {
    const progress = fact('progress meeting held', '2027-02-08', second);
    const sent = fact('minutes sent', '2027-02-09', second);
    const clocks = all(read([held, progress, sent], '2027-02-10'), 'LEI-C11');
    expect(clocks.map(({ meeting, status }) => [meeting, status])).toEqual([
      [first, 'overdue'],
      [second, 'met'],
    ]);
  });

  it('papers of LH-4163, sent the day after, are day 1 of 5', () => {
    const sent = fact('minutes sent', '2027-01-05', first);
    expect(one(read([held, sent], '2027-01-06'), 'LEI-C11')).toMatchObject({
      status: 'met',
      due: '2027-01-11',
      dayNumber: 1,
      dayCount: 5,
    });
  });
});

describe('Words of the schema that Leicestershire does not need yet', () => {
  const but = (clocks: ProcedureProfile['clocks']): ProcedureProfile => ({ ...leicestershire, clocks });

  it('a rule whose condition does not hold is not applicable', () => {
    const profile = but(leicestershire.clocks.map((rule) => ({ ...rule, when: { ledBy: 'social worker' } })));
    expect(one(read([held], '2027-01-05', undefined, profile), 'LEI-C11')?.status).toBe('not applicable');
  });

  it('a silent procedure has no clock', () => {
    const profile = but(leicestershire.clocks.filter(({ answers }) => answers !== 'minutes'));
    expect(all(read([held], '2027-01-05', undefined, profile), 'minutes')).toEqual([]);
  });

  it('past the published bank holidays a clock is provisional', () => {
    const clock = one(read([fact('assessment completed', '2028-12-20')], '2028-12-21'), 'initial meeting');
    expect(clock).toMatchObject({ due: '2029-01-05', provisional: true });
  });
});

describe('HEF-C10 and HEF-C12: conditions with alternatives, and clocks that begin at a later meeting', () => {
  const rule = leicestershire.clocks.find(({ id }) => id === 'LEI-C09');
  if (!rule) throw new Error('LEI-C09');
  const read2 = (changes: object, facts: readonly Fact[], holding: readonly CircumstanceName[] = []) =>
    readClocks({
      profile: { ...leicestershire, clocks: [{ ...rule, ...changes }] },
      situation: { with: holding },
      facts,
      calendar,
      today: day('2027-03-01'),
    });

  it('one of several circumstances is enough', () => {
    const when = { withAny: ['step-down from child protection', 'step-down from care'] };
    expect(read2({ when }, [held])[0]?.status).toBe('not applicable');
    expect(read2({ when }, [held], ['step-down from care'])[0]?.status).toBe('overdue');
    expect(read2({ when }, [held], ['Supervision Order'])[0]?.status).toBe('not applicable');
  });

  it('the first review of a step-down does not start the twelve weeks of later ones', () => {
    const starts = { from: 'each fact', facts: ['review meeting held'], after: 1 };
    const reviews = ['2026-10-28', '2026-12-09', '2027-02-03'].map((on) => fact('review meeting held', on));
    expect(read2({ starts }, reviews.slice(0, 1)).map(({ status }) => status)).toEqual(['not started']);
    expect(read2({ starts }, reviews).map(({ start }) => start)).toEqual(['2026-12-09', '2027-02-03']);
  });
});
