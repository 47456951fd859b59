import { describe, expect, it } from 'vitest';
import { clock, type Given, reading, started } from '../../builders/oneRule.ts';

describe('Hours (CC5)', () => {
  const recorded = {
    starts: { from: 'each fact', facts: ['child visited'] },
    readings: [{ ...reading, period: '72 hours' }],
    metBy: { facts: ['visit recorded'], of: 'the case' },
  } as const;

  it.each([
    ['2026-10-23T15:00', '2026-10-26T14:00:00.000Z', '2026-10-26'],
    ['2027-03-26T15:00', '2027-03-29T15:00:00.000Z', '2027-03-29'],
    ['2026-12-24T15:30', '2026-12-27T15:30:00.000Z', '2026-12-27'],
    ['2026-10-22T23:30', '2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['2026-07-01T00:30', '2026-07-03T23:30:00.000Z', '2026-07-04'],
  ])('LEI-C07, F-TRK-02: a visit at %s is recorded by %s', (visited, dueAt, due) => {
    expect(clock(recorded, [['child visited', visited]], visited.slice(0, 10))).toMatchObject({ dueAt, due });
  });

  it('with no time known the date is the earliest it could be, and marked', () => {
    const found = clock(recorded, [['child visited', '2026-12-24']], '2026-12-24');
    expect(found).toMatchObject({ due: '2026-12-27', timeUnknown: true, scheduleBy: '2026-12-24' });
    expect(found.dueAt).toBeUndefined();
    // From midnight on 24 October, 72 hours end at 23:00 on the 26th: the clocks go back between.
    expect(clock(recorded, [['child visited', '2026-10-24']], '2026-10-24').due).toBe('2026-10-26');
  });

  it('on the last day the time counts, where it is known', () => {
    const visit: Given = ['child visited', '2026-12-24T15:30'];
    const status = (more: readonly Given[], time?: string) =>
      clock(recorded, [visit, ...more], '2026-12-27', time ? { time } : {}).status;
    expect([status([]), status([], '15:30'), status([], '15:31')]).toEqual(['running', 'running', 'overdue']);
    expect(status([['visit recorded', '2026-12-27T15:30']])).toBe('met');
    expect(status([['visit recorded', '2026-12-27T15:31']])).toBe('met late');
    expect(status([['visit recorded', '2026-12-27']])).toBe('met');
    expect(status([['visit recorded', '2026-12-28']])).toBe('met late');
  });
});

describe('Readings', () => {
  it('one with a condition is none where it does not hold; with none left the rule does not count', () => {
    const readings = [
      { ...reading, period: '16 weeks', when: { with: ['planned for 16 weeks'] } },
      { ...reading, period: '12 weeks', when: { without: ['planned for 16 weeks'] } },
    ] as const;
    expect(clock({ readings }, [started], '2026-04-14')).toMatchObject({ due: '2026-07-06', otherReadings: [] });
    const situation = { with: ['planned for 16 weeks'] } as const;
    expect(clock({ readings }, [started], '2026-04-14', { situation })).toMatchObject({ due: '2026-08-03' });
    const [sixteen] = readings;
    expect(clock({ readings: [sixteen] }, [started], '2026-04-14').status).toBe('not applicable');
  });

  it('HEF-C11: one counted from something else has its own start', () => {
    const review = {
      starts: { from: 'first fact', facts: ['review meeting held'] },
      readings: [
        { ...reading, period: '6 weeks', assumed: true },
        { ...reading, period: '12 weeks', starts: { from: 'last fact', facts: ['conference held'] } },
      ],
      metBy: { facts: ['review meeting held'], of: 'the case' },
    } as const;
    const facts: readonly Given[] = [
      ['conference held', '2026-09-16'],
      ['review meeting held', '2026-10-21'],
    ];
    expect(clock(review, facts, '2026-11-01')).toMatchObject({
      status: 'running',
      due: '2026-12-02',
      otherReadings: [{ due: '2026-12-09', scheduleBy: '2026-12-09', reading: '12 weeks' }],
    });
    expect(clock(review, facts.slice(1), '2026-11-01').otherReadings).toEqual([]);
  });

  it('a target is shown within the limit and makes nothing late', () => {
    const target = { target: { period: '4 weeks', note: 'Suits many plans.' } } as const;
    expect(clock(target, [started], '2026-06-01')).toMatchObject({ target: '2026-05-11', status: 'running' });
  });
});

describe('All of several facts', () => {
  const both = { starts: { from: 'all facts', facts: ['assessment completed', 'meeting decided'] } } as const;

  it('have to be there, and the last one counts', () => {
    const assessed: Given = ['assessment completed', '2026-06-05'];
    expect(clock(both, [assessed], '2026-06-08')).toMatchObject({
      status: 'not started',
      refusal: {
        reason: 'trigger missing',
        words: 'It starts once all of these are recorded: assessment completed, meeting decided.',
      },
    });
    expect(clock(both, [['meeting decided', '2026-06-08'], assessed], '2026-06-08').start).toBe('2026-06-08');
  });
});

describe('Rescheduling (F-SCH-11)', () => {
  it('moves no clock that counts from facts: the due date of the meeting stays', () => {
    const meeting = { direction: 'latest', starts: { from: 'last fact', facts: ['assessment completed'] } } as const;
    const due = (date: string) =>
      clock(meeting, [['assessment completed', '2026-12-18']], '2026-12-22', { meetings: [['LH-1-review-1', date]] })
        .due;
    expect(due('2027-01-20')).toBe(due('2027-01-04'));
  });
});
