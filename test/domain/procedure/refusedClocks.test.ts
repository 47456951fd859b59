import { describe, expect, it } from 'vitest';
import { clock, type Given, started } from '../../builders/oneRule.ts';

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
