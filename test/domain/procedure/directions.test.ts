import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../src/domain/case/factName.ts';
import type { ClockRule } from '../../../src/domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../../src/domain/procedure/clocks.ts';
import type { Situation } from '../../../src/domain/procedure/condition.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

/** An invented rule: the plan is looked at twelve weeks after it started. */
const plain: ClockRule = {
  id: 'EX-C01',
  answers: 'plan length',
  label: 'Plan length',
  rule: 'Twelve weeks',
  act: ['end it', 'ended'],
  starts: { from: 'first fact', facts: ['plan started'] },
  direction: 'latest',
  readings: [{ period: '12 weeks', assumed: false, note: 'As written.' }],
  metBy: { facts: ['plan ended'], of: 'the case' },
  owner: 'Team manager',
  source: { paragraph: '1', says: 'Twelve weeks.' },
  consequence: { silent: true, note: 'Not said.' },
};
const reading = { assumed: false, note: 'As written.' } as const;

type Given = readonly [fact: FactName, on: string, meeting?: string];

function clocks(
  change: Partial<ClockRule>,
  given: readonly Given[],
  today: string,
  more: {
    readonly situation?: Situation;
    readonly meetings?: readonly (readonly [string, string])[];
    readonly time?: string;
  } = {},
): readonly Clock[] {
  return readClocks({
    profile: { ...leicestershire, clocks: [{ ...plain, ...change }] },
    situation: more.situation ?? {},
    facts: given.map(([fact, on, meeting]) => ({
      fact,
      on: day(on.slice(0, 10)),
      ...(on.length > 10 && { time: on.slice(11) }),
      ...(meeting && { meeting }),
    })),
    meetings: (more.meetings ?? []).map(([id, date]) => ({ id, kind: 'review' as const, date: day(date) })),
    calendar,
    today: day(today),
    ...(more.time && { time: more.time }),
  });
}

const clock = (...given: Parameters<typeof clocks>): Clock => {
  const [only, ...others] = clocks(...given);
  expect(others).toEqual([]);
  if (!only) throw new Error('No clock');
  return only;
};
const started: Given = ['plan started', '2026-04-13'];

describe('A floor (HEF-C07) is never overdue: it says not before', () => {
  const floor = { direction: 'floor' } as const;

  it.each([
    ['2026-07-05', 'not yet'],
    ['2026-07-06', 'running'],
    ['2027-07-06', 'running'],
  ])('on %s it is %s', (today, status) => {
    const found = clock(floor, [started], today);
    expect(found).toMatchObject({ status, due: '2026-07-06', opens: '2026-07-06' });
    expect(found.daysLate).toBeUndefined();
  });

  it.each([
    ['2026-07-05', 'met too soon'],
    ['2026-07-06', 'met'],
    ['2026-12-01', 'met'],
  ])('ended on %s it is %s', (ended, status) => {
    const found = clock(floor, [started, ['plan ended', ended]], '2027-01-04');
    expect(found).toMatchObject({ status, metOn: ended });
    expect(found.daysLate).toBeUndefined();
  });

  it('on a day off it can be done on the next working day, not before', () => {
    expect(clock(floor, [['plan started', '2026-10-05']], '2026-10-06')).toMatchObject({
      due: '2026-12-28',
      scheduleBy: '2026-12-29',
    });
  });
});

describe('A cap is over by then', () => {
  it.each([
    ['2026-07-06', undefined, 'running'],
    ['2026-07-07', undefined, 'overdue'],
    ['2026-12-01', '2026-07-06', 'met'],
    ['2026-12-01', '2026-07-07', 'met late'],
  ])('on %s, ended %s, it is %s', (today, ended, status) => {
    const facts: readonly Given[] = ended ? [started, ['plan ended', ended]] : [started];
    expect(clock({ direction: 'cap' }, facts, today).status).toBe(status);
  });
});

describe('A milestone is looked at when the period is over', () => {
  it('HEF-C05: the second review after the start meets it, not the first', () => {
    const second = {
      direction: 'milestone',
      metBy: { facts: ['review meeting held'], of: 'the case', nth: 2 },
    } as const;
    const once: readonly Given[] = [started, ['review meeting held', '2026-05-25']];
    expect(clock(second, once, '2026-06-01').status).toBe('running');
    const twice: readonly Given[] = [...once, ['review meeting held', '2026-07-01']];
    expect(clock(second, twice, '2026-07-10')).toMatchObject({ status: 'met', metOn: '2026-07-01' });
  });

  it('LEI-C17: longer than sixteen weeks is due on the day after', () => {
    const longer = { readings: [{ ...reading, period: '16 weeks', dayAfter: true }] } as const;
    expect(clock(longer, [['plan started', '2026-03-02']], '2026-06-22')).toMatchObject({ due: '2026-06-23' });
  });
});

describe('A window opens and closes', () => {
  const joined = {
    direction: 'window',
    readings: [{ ...reading, period: '12 weeks', opens: '8 weeks' }],
    metBy: { facts: ['joined supervision'], of: 'the case' },
  } as const;
  const march: Given = ['plan started', '2026-03-02'];

  it.each([
    ['2026-04-26', 'not yet'],
    ['2026-04-27', 'running'],
    ['2026-05-25', 'running'],
    ['2026-05-26', 'overdue'],
  ])('LEI-C16: on %s it is %s', (today, status) => {
    expect(clock(joined, [march], today)).toMatchObject({
      status,
      opens: '2026-04-27',
      due: '2026-05-25',
      scheduleBy: '2026-05-22',
    });
  });

  it.each([
    [['2026-04-20'], 'met too soon', '2026-04-20'],
    [['2026-04-20', '2026-05-01'], 'met', '2026-05-01'],
    [['2026-05-26'], 'met late', '2026-05-26'],
  ] as const)('joined on %s it is %s', (days, status, metOn) => {
    const facts = [march, ...days.map((on): Given => ['joined supervision', on])];
    expect(clock(joined, facts, '2026-06-10')).toMatchObject({ status, metOn });
  });
});

describe('A lead window runs back from the meeting (LON-C06, F-INV-09)', () => {
  const invited = {
    direction: 'lead window',
    starts: { from: 'meeting date', kinds: ['review'] },
    readings: [{ ...reading, period: '3 weeks', opens: '4 weeks' }],
    metBy: { facts: ['invitations sent'], of: 'the same meeting' },
  } as const;
  const meetings = [['LH-1-review-1', '2027-02-26']] as const;

  it.each([
    ['2027-01-28', 'not yet'],
    ['2027-01-29', 'running'],
    ['2027-02-05', 'running'],
    ['2027-02-06', 'overdue'],
  ])('on %s it is %s', (today, status) => {
    expect(clock(invited, [], today, { meetings })).toMatchObject({
      status,
      opens: '2027-01-29',
      due: '2027-02-05',
      meeting: 'LH-1-review-1',
    });
  });

  it.each([
    ['2027-01-28', 'met too soon'],
    ['2027-01-29', 'met'],
    ['2027-02-05', 'met'],
    ['2027-02-06', 'met late'],
  ])('sent on %s it is %s', (on, status) => {
    const sent: Given = ['invitations sent', on, 'LH-1-review-1'];
    expect(clock(invited, [sent], '2027-02-26', { meetings }).status).toBe(status);
  });
});

describe('A gate is done before the meeting', () => {
  const supervised = {
    direction: 'gate',
    starts: { from: 'meeting date', kinds: ['review'] },
    readings: { silent: true, note: 'No number.' },
    metBy: { facts: ['supervision held'], of: 'the same meeting' },
  } as const;

  it('with no number it is due on the day of the meeting', () => {
    const meetings = [['LH-1-review-3', '2027-02-26']] as const;
    expect(clock(supervised, [], '2027-02-26', { meetings })).toMatchObject({ status: 'running', due: '2027-02-26' });
    expect(clock(supervised, [], '2027-02-27', { meetings }).status).toBe('overdue');
  });

  it('DUD-C09: only before the third review, by the meeting’s own number', () => {
    const third = { ...supervised, when: { number: 3 } } as const;
    const meetings = [
      ['LH-1-review-2', '2027-01-08'],
      ['LH-1-review-3', '2027-02-26'],
    ] as const;
    expect(clock(third, [], '2027-01-04', { meetings })).toMatchObject({ meeting: 'LH-1-review-3', due: '2027-02-26' });
    expect(clock(third, [], '2027-01-04', { meetings: meetings.slice(0, 1) }).status).toBe('not applicable');
    expect(clock(third, [], '2027-01-04').status).toBe('not started');
    const stepDown = { ...supervised, when: { number: 3, with: ['step-down from care'] } } as const;
    expect(clock(stepDown, [], '2027-01-04', { meetings }).status).toBe('not applicable');
    expect(clock(stepDown, [], '2027-01-04').status).toBe('not applicable');
  });
});

describe('As soon as possible', () => {
  it('with no number runs until it is met, and is never late', () => {
    const soon = { direction: 'as soon as possible', readings: { silent: true, note: 'No number.' } } as const;
    expect(clock(soon, [started], '2030-01-01')).toMatchObject({ status: 'running', start: '2026-04-13' });
    expect(clock(soon, [started], '2030-01-01').due).toBeUndefined();
    expect(clock(soon, [started, ['plan ended', '2029-01-01']], '2030-01-01').status).toBe('met');
  });

  it('at once is the same day', () => {
    const atOnce = { direction: 'as soon as possible', readings: [{ ...reading, period: 'the same day' }] } as const;
    expect(clock(atOnce, [started], '2026-04-13')).toMatchObject({ status: 'running', due: '2026-04-13' });
    expect(clock(atOnce, [started], '2026-04-14').status).toBe('overdue');
  });
});

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

describe('Refused by name, never a wrong date', () => {
  it.each([
    ['1926-12-18', 'too far back', 'before 2012'],
    ['2011-12-31', 'too far back', 'before 2012'],
    ['2032-01-01', 'too far ahead', 'after 2031'],
    ['9999-12-31', 'too far ahead', 'after 2031'],
  ])('a plan started on %s is %s', (on, reason, words) => {
    const found = clock({}, [['plan started', on]], '2026-12-22');
    expect(found).toMatchObject({ status: 'refused', start: on, refusal: { reason } });
    expect(found.refusal?.words).toContain(`No dates are counted ${words}.`);
    expect([found.due, found.scheduleBy, found.opens, found.target]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('up to the ends of the table it is counted, provisional past the published bank holidays', () => {
    expect(clock({}, [['plan started', '2012-01-01']], '2012-01-02')).toMatchObject({
      due: '2012-03-25',
      provisional: false,
    });
    expect(clock({}, [['plan started', '2031-12-31']], '2031-12-31')).toMatchObject({
      due: '2032-03-24',
      provisional: true,
    });
  });

  it('a plan that ended before it started', () => {
    expect(clock({}, [started, ['plan ended', '2026-04-12']], '2026-12-22')).toMatchObject({
      status: 'refused',
      refusal: { reason: 'wrong order' },
    });
  });

  it('minutes sent before their own meeting was held, and not before another’s', () => {
    const minutes = {
      starts: { from: 'each fact', facts: ['review meeting held'] },
      metBy: { facts: ['minutes sent'], of: 'the same meeting' },
    } as const;
    const held: Given = ['review meeting held', '2027-01-04', 'LH-1-review-2'];
    expect(clock(minutes, [held, ['minutes sent', '2027-01-03', 'LH-1-review-2']], '2027-01-05')).toMatchObject({
      status: 'refused',
      refusal: { reason: 'wrong order' },
    });
    expect(clock(minutes, [held, ['minutes sent', '2027-01-03', 'LH-1-review-1']], '2027-01-05').status).toBe(
      'running',
    );
  });

  it('a clock that has not come says what it starts with', () => {
    expect(clock({}, [], '2026-12-22').refusal).toEqual({
      reason: 'trigger missing',
      words: 'It starts with: plan started. No such day is recorded.',
    });
    const gate = { direction: 'gate', starts: { from: 'meeting date', kinds: ['review'] } } as const;
    expect(clock(gate, [], '2026-12-22').refusal?.words).toBe(
      'It runs from the day of the meeting, and none is booked.',
    );
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
