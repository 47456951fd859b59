import { describe, expect, it } from 'vitest';
import { clock, type Given, reading, started } from '../../builders/oneRule.ts';

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
