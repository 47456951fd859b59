import { describe, expect, test } from 'vitest';
import type { DatedFact } from '../../../src/domain/case/caseFile.ts';
import { type Gate, gateDay, gatesOf } from '../../../src/domain/procedure/gates.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact, initialMeeting } from '../../builders/elfrida.ts';

const completed = fact('assessment completed', '2026-12-18');

interface World {
  readonly on: string;
  readonly today: string;
  readonly facts?: readonly DatedFact[];
  readonly ledBy?: 'key worker' | 'social worker';
  readonly kind?: 'initial' | 'progress';
}

function gates({ on, today, facts = [completed], ledBy = 'key worker', kind = 'initial' }: World) {
  return gatesOf({
    profile: leicestershire,
    file: { ...elfridasCase, facts, ledBy },
    meeting: { ...initialMeeting, kind, time: { ...initialMeeting.time, date: day(on) } },
    calendar: englandAndWales,
    today: day(today),
  });
}

const gate = (id: string, world: World): Gate => {
  const found = gates(world).gates.find((each) => each.id === id);
  if (!found) throw new Error(`No gate ${id}`);
  return found;
};

describe('LEI-C04, LEI-P31, F-PRE-02: the assessment is with the family two days before', () => {
  const shared = (on: string) => [completed, fact('assessment shared with family', on)];

  test.each([
    // Over Christmas: Fri 25 and Mon 28 December are bank holidays.
    ['2026-12-29', '2026-12-23', '2026-12-27'],
    ['2027-01-04', '2026-12-30', '2027-01-02'],
    // No holiday near.
    ['2027-01-14', '2027-01-12', '2027-01-12'],
    // Over Easter: Fri 26 and Mon 29 March.
    ['2027-03-31', '2027-03-25', '2027-03-29'],
  ])(
    'meeting %s: working reading %s, calendar reading %s, both shown and the first one assumed',
    (on, working, calendar) => {
      const found = gate('LEI-P31', { on, today: '2026-12-22' });
      expect(found).toMatchObject({
        due: working,
        period: '2 working days',
        assumed: true,
        other: { due: calendar, period: '2 calendar days' },
      });
    },
  );

  test.each([
    ['2026-12-23', 'done', true],
    ['2026-12-24', 'done late', true],
    ['2026-12-27', 'done late', true],
    ['2026-12-28', 'done late', false],
  ])('meeting 2026-12-29, shared %s: %s, in time by the other reading: %s', (on, status, inTime) => {
    const found = gate('LEI-P31', { on: '2026-12-29', today: '2026-12-29', facts: shared(on) });
    expect(found).toMatchObject({ status, doneOn: on, other: { inTime } });
  });

  test.each([
    ['2026-12-22', 'to do'],
    ['2026-12-23', 'to do'],
    ['2026-12-24', 'not in time'],
  ])('meeting 2026-12-29, nothing recorded on %s: %s', (today, status) => {
    const found = gate('LEI-P31', { on: '2026-12-29', today });
    expect(found.status).toBe(status);
    expect(found).not.toHaveProperty('doneOn');
  });

  test('an earlier assessment that was shared says nothing of this one', () => {
    const facts = [
      fact('assessment completed', '2026-03-02'),
      fact('assessment shared with family', '2026-03-04'),
      completed,
    ];
    expect(gate('LEI-P31', { on: '2026-12-29', today: '2026-12-22', facts }).status).toBe('to do');
  });

  test('the first day it was shared counts; the meeting of it does not matter', () => {
    const facts = [...shared('2026-12-24'), fact('assessment shared with family', '2026-12-21', 'LH-4163-initial-1')];
    expect(gate('LEI-P31', { on: '2026-12-29', today: '2026-12-28', facts }).doneOn).toBe('2026-12-21');
  });
});

describe('LEI-P30, F-PRE-01: the chair has spoken with the family', () => {
  test('by the day of the meeting, and only for this meeting', () => {
    const spoke = (meeting?: string) => [completed, fact('chair spoke with family', '2026-12-30', meeting)];
    const on = { on: '2027-01-04', today: '2027-01-04' };
    expect(gate('LEI-P30', on)).toMatchObject({ status: 'to do', due: '2027-01-04', assumed: false });
    expect(gate('LEI-P30', { ...on, today: '2027-01-05' }).status).toBe('not in time');
    expect(gate('LEI-P30', { ...on, facts: spoke('LH-4163-initial-1') })).toMatchObject({
      status: 'done',
      doneOn: '2026-12-30',
      meeting: 'LH-4163-initial-1',
    });
    expect(gate('LEI-P30', { ...on, facts: spoke('LH-4163-initial-2') }).status).toBe('to do');
    expect(gate('LEI-P30', { ...on, facts: spoke() }).status).toBe('to do');
  });

  test('is not asked for where a social worker leads', () => {
    expect(gates({ on: '2027-01-04', today: '2027-01-04', ledBy: 'social worker' }).gates.map(({ id }) => id)).toEqual([
      'LEI-P32',
      'LEI-P31',
      'LEI-P33',
    ]);
  });
});

test('F-SCH-07: every gate says whose it is, where it is written, and that it is advice', () => {
  for (const each of gates({ on: '2027-01-04', today: '2026-12-22' }).gates) {
    expect(each.source).toMatch(/^Leicestershire .*: .*, paragraphs? \d/);
    expect(each.who).not.toBe('');
    expect(each.blocks).toBe(false);
  }
});

test('Where the procedure asks for nothing, that is said', () => {
  expect(gates({ on: '2027-02-12', today: '2027-02-01', kind: 'progress' })).toEqual({
    gates: [],
    silent: 'Nothing is asked for before a progress meeting.',
  });
});

test.each([
  ['2026-12-22', true, '2026-12-22'],
  [' 2026-12-18 ', true, '2026-12-18'],
  ['2026-12-23', false, 'not come yet'],
  ['2026-12-17', false, 'before what it speaks of'],
  ['', false, 'not a day'],
  ['2026-02-30', false, 'not a day'],
])('The day “%s”: %s', (typed, fine, says) => {
  const { notBefore } = gate('LEI-P31', { on: '2026-12-29', today: '2026-12-22' });
  expect(gateDay(typed, notBefore ? { notBefore } : {}, day('2026-12-22'))).toEqual(
    fine ? { ok: true, value: says } : { ok: false, reason: says },
  );
});
