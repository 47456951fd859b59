import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import type { DueContext } from '../../../src/domain/case/dueRow.ts';
import { dueRows as allDue } from '../../../src/domain/case/dueRows.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance, osric, petra, tansy } from '../../builders/elfrida.ts';

/** Meetings and papers: what is only to be recorded has its own tests. */
const dueRows = (rows: readonly CaseRow[], context: DueContext) =>
  allDue(rows, context).filter(({ record }) => !record);
const at = (today: string, me: DueContext['me'] = petra, time?: string): DueContext => ({
  calendar,
  today: day(today),
  me,
  ...(time ? { time } : {}),
});
/** Group, what, state, whose, and what the button does. */
const shown = (rows: readonly CaseRow[], context: DueContext) =>
  dueRows(rows, context).map(({ group, what, state, whose, action }) => [
    group,
    what,
    state,
    whose,
    action && `${action.label} ${action.step} ${action.meeting}`,
  ]);

const first = 'LH-4163-initial-1';
const booked = caseRow({ meetings: [glance()] });
const heldFacts = [
  ...caseRow().facts,
  { fact: 'initial meeting held', on: day('2027-01-04'), meeting: first },
] as const;
const signedOff = caseRow({ facts: heldFacts, meetings: [glance({ stage: 'signed off' })] });
const progressRow = ['next', 'Progress meeting', 'not booked', 'Osric Plumtree', 'Arrange arrange LH-4163-progress-1'];

describe('LEI-C03 on Today, step by step', () => {
  it('not booked: to be arranged, by the lead worker', () => {
    const [row, ...more] = dueRows([caseRow()], at('2026-12-22', osric));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      group: 'next',
      what: 'Initial meeting',
      state: 'not booked',
      reference: 'LH-4163',
      initials: 'E.F.',
      whose: 'You',
      mine: true,
      action: { label: 'Arrange', step: 'arrange', meeting: first },
      clock: { ruleId: 'LEI-C03', due: '2027-01-06', dayNumber: 2, dayCount: 10 },
    });
    expect(dueRows([caseRow()], at('2026-12-22', tansy))[0]).toMatchObject({ whose: 'Osric Plumtree', mine: false });
  });

  it.each([
    ['2026-12-31', 'next'],
    ['2027-01-04', 'this week'],
    ['2027-01-06', 'today'],
    ['2027-01-07', 'overdue'],
  ])('on %s it stands under %s', (today, group) => {
    expect(dueRows([caseRow()], at(today))[0]?.group).toBe(group);
  });

  it.each(['planned', 'booking'] as const)('%s: the booking goes on where it stopped', (stage) => {
    expect(shown([caseRow({ meetings: [glance({ stage })] })], at('2026-12-22'))).toEqual([
      ['next', 'Initial meeting', 'booking not finished', 'You', `Go on booking arrange ${first}`],
    ]);
  });

  it('booked: with its day, time and place', () => {
    expect(shown([booked], at('2026-12-22'))).toEqual([
      ['next', 'Initial meeting', 'booked Mon 4 Jan 10:00, Teams', 'You', `Prepare prepare ${first}`],
    ]);
    const inPerson = caseRow({ meetings: [glance({ mode: 'in person' })] });
    expect(shown([inPerson], at('2026-12-22', osric))[0]?.slice(2, 4)).toEqual([
      'booked Mon 4 Jan 10:00, in person',
      'Petra Lanternfield',
    ]);
  });

  it('on its day the agenda, until it has ended', () => {
    const row = ['today', 'Initial meeting', 'booked Mon 4 Jan 10:00, Teams', 'You', `Open agenda run ${first}`];
    expect(shown([booked], at('2027-01-03', petra, '23:59:59'))[0]?.[4]).toBe(`Prepare prepare ${first}`);
    expect(shown([booked], at('2027-01-04', petra, '09:00:00'))).toEqual([row]);
    expect(shown([booked], at('2027-01-04', petra, '11:29:59'))).toEqual([row]);
    expect(shown([booked], at('2027-01-04'))).toEqual([row]);
  });

  it('after its end the minutes are due, and the next meeting in six weeks', () => {
    const rows = [['next', 'Minutes and plan', 'not signed off', 'You', `Write minutes minutes ${first}`], progressRow];
    expect(shown([booked], at('2027-01-04', petra, '11:30:00'))).toEqual(rows);
    expect(shown([booked], at('2027-01-05'))).toEqual(rows);
    expect(dueRows([booked], at('2027-01-05'))[0]?.clock).toMatchObject({ due: '2027-01-11', dayNumber: 1 });
  });

  it('a booking that was never finished is not a meeting held', () => {
    const row = caseRow({ meetings: [glance({ stage: 'booking' })] });
    expect(shown([row], at('2027-01-08'))[0]?.slice(0, 3)).toEqual([
      'overdue',
      'Initial meeting',
      'booking not finished',
    ]);
  });

  it('finished before its end: its minutes are next from then on; taken back, its agenda again', () => {
    const finished = caseRow({ meetings: [glance({ finishedAt: instant('2027-01-04T10:50:00.000Z') })] });
    const action = (row: CaseRow, today: string) => dueRows([row], at(today, petra, '10:51:00'))[0]?.action?.step;
    expect(action(finished, '2027-01-04')).toBe('minutes');
    expect(action(booked, '2027-01-04')).toBe('run');
    // Pressed in error before its day, it has not been held.
    expect(action(finished, '2026-12-22')).toBe('prepare');
    // Nor on its day, until its time has passed.
    const early = caseRow({ meetings: [glance({ finishedAt: instant('2026-12-22T10:50:00.000Z') })] });
    expect(action(early, '2027-01-04')).toBe('run');
  });

  it('a meeting booked for after its due date is overdue from then on, and stands under today on its day', () => {
    const late = caseRow({ meetings: [glance({ time: { date: day('2027-01-12'), start: '10:00', end: '11:30' } })] });
    expect(dueRows([late], at('2027-01-06'))[0]?.group).toBe('next');
    expect(dueRows([late], at('2027-01-07'))[0]?.group).toBe('overdue');
    expect(dueRows([late], at('2027-01-12'))[0]?.group).toBe('today');
  });
});

describe('LEI-C11 on Today, after sign-off', () => {
  const sent = (count: number) => glance({ stage: 'signed off', papers: { due: 7, sent: count } });

  it('signed off: to be sent', () => {
    expect(shown([signedOff], at('2027-01-05'))).toEqual([
      ['next', 'Minutes and plan', 'signed off, none sent yet', 'You', `Send send ${first}`],
      progressRow,
    ]);
  });

  it('some sent: counted', () => {
    const row = caseRow({ facts: heldFacts, meetings: [sent(3)] });
    expect(shown([row], at('2027-01-05'))[0]).toEqual([
      'next',
      'Minutes and plan',
      '3 of 7 sent',
      'You',
      `Send send ${first}`,
    ]);
    expect(shown([row], at('2027-01-12'))[0]?.[0]).toBe('overdue');
  });

  it('all sent: done, and the review is due six weeks on', () => {
    const facts = [...heldFacts, { fact: 'minutes sent', on: day('2027-01-05'), meeting: first }] as const;
    const row = caseRow({ facts, meetings: [{ ...sent(7), stage: 'sent' }] });
    expect(shown([row], at('2027-01-05'))).toEqual([
      progressRow,
      ['done', 'Minutes and plan', 'Minutes sent to 7 of 7, day 1 of 5', 'You', `Show send ${first}`],
    ]);
    expect(dueRows([row], at('2027-01-05'))[0]?.clock).toMatchObject({ ruleId: 'LEI-C09', due: '2027-02-15' });
    expect(shown([row], at('2027-01-12'))).toHaveLength(2);
    expect(shown([row], at('2027-01-13'))).toEqual([progressRow]);
  });

  it('all sent, the case not yet brought up to date: done all the same', () => {
    const row = caseRow({ facts: heldFacts, meetings: [sent(7)] });
    expect(shown([row], at('2027-01-05'))[1]?.slice(0, 3)).toEqual([
      'done',
      'Minutes and plan',
      'Minutes sent to 7 of 7, day 1 of 5',
    ]);
  });

  it('sent late: done, and says how late', () => {
    const facts = [...heldFacts, { fact: 'minutes sent', on: day('2027-01-13'), meeting: first }] as const;
    const row = caseRow({ facts, meetings: [{ ...sent(7), stage: 'sent' }] });
    expect(shown([row], at('2027-01-13'))[1]?.[2]).toBe('Minutes sent to 7 of 7, 2 days late');
  });
});

describe('LEI-C09 on Today', () => {
  const nextAgreed = { date: day('2027-02-12'), start: '10:00', mode: 'in person' } as const;
  const progressOf = (row: CaseRow) =>
    dueRows([row], at('2027-01-05')).find((each) => each.what === 'Progress meeting')?.state;

  it('says what the last meeting agreed, and that it is not booked', () => {
    const agreed = caseRow({ facts: heldFacts, meetings: [glance({ stage: 'signed off', nextAgreed })] });
    expect(progressOf(agreed)).toBe('agreed for Fri 12 Feb 10:00, not booked');
    expect(progressOf(signedOff)).toBe('not booked');
  });

  it('NCL-C05: what was agreed for the Care Team is not said of the review that is due months later', () => {
    const facts = [...heldFacts, { fact: 'plan started', on: day('2027-01-04') }] as const;
    const meetings = [glance({ stage: 'signed off', nextAgreed })];
    const rows = dueRows([caseRow({ procedure: 'newcastle', facts, meetings })], at('2027-01-05'));
    expect(rows.filter(({ what }) => what !== 'Minutes and plan').map(({ what, state }) => [what, state])).toEqual([
      ['Care Team meeting and plan monitored', 'agreed for Fri 12 Feb 10:00, not booked'],
      ['Review meeting', 'not booked'],
    ]);
  });

  it('names the Friday’s week when the due date is a bank holiday', () => {
    const row = caseRow({ facts: [{ fact: 'initial meeting held', on: day('2026-07-20') }] });
    const groupOn = (today: string) =>
      dueRows([row], at(today)).find((each) => each.what === 'Progress meeting')?.group;
    expect(groupOn('2026-08-23')).toBe('next');
    expect(groupOn('2026-08-24')).toBe('this week');
    expect(groupOn('2026-08-28')).toBe('today');
    expect(groupOn('2026-08-31')).toBe('today');
    expect(groupOn('2026-09-01')).toBe('overdue');
  });
});

describe('Many cases', () => {
  it('stand by group, then by date', () => {
    const other = (reference: string, on: string) =>
      caseRow({ reference, facts: [{ fact: 'assessment completed', on: day(on) }] });
    const rows = [
      caseRow(),
      other('LH-4001', '2026-12-01'),
      other('LH-4002', '2026-12-08'),
      other('LH-4003', '2026-12-17'),
    ];
    expect(dueRows(rows, at('2026-12-22')).map((row) => [row.reference, row.group])).toEqual([
      ['LH-4001', 'overdue'],
      ['LH-4002', 'today'],
      ['LH-4003', 'next'],
      ['LH-4163', 'next'],
    ]);
  });

  it('each row has a key of its own', () => {
    const rows = dueRows([signedOff, booked, caseRow({ reference: 'LH-1' })], at('2027-01-05'));
    const keys = dueRows([signedOff, caseRow({ reference: 'LH-1' })], at('2027-01-05')).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.length).toBeGreaterThan(3);
  });

  it('a case of an unknown procedure has no rows', () => {
    expect(dueRows([caseRow({ procedure: 'exampleshire' })], at('2026-12-22'))).toEqual([]);
  });
});

it('days that contradict each other are red on Today, with both named and what to do', () => {
  const facts = [...caseRow().facts, { fact: 'initial meeting held', on: day('2026-12-17'), meeting: first }] as const;
  const row = dueRows([caseRow({ facts })], at('2026-12-22', osric)).find(({ wrong }) => wrong);
  expect(row).toMatchObject({ what: 'Initial meeting', group: 'today', whose: 'You' });
  expect(row?.state).toMatch(/17 December 2026, before assessment completed .* under Dates that count\.$/);
  expect(row?.clock.due).toBeUndefined();
});

describe('Herefordshire on Today', () => {
  const hereford = (meetings: CaseRow['meetings'], facts: CaseRow['facts']) =>
    caseRow({ procedure: 'herefordshire', ledBy: 'social worker', meetings, facts });
  const held = { fact: 'initial meeting held', on: day('2027-01-04'), meeting: first } as const;

  it('HEF-C04, HEF-C17: after the first meeting the review at six weeks, and the record without a number of days', () => {
    const row = hereford([glance({ stage: 'signed off' })], [...caseRow().facts, held]);
    expect(dueRows([row], at('2027-01-11')).map(({ what, clock }) => [what, clock.ruleId, clock.due])).toEqual([
      ['Minutes and plan', 'HEF-C17', undefined],
      ['Review meeting', 'HEF-C04', '2027-02-15'],
    ]);
  });

  it('HEF-C17, F-DIS-01: sent papers are not said to be so many days of none', () => {
    const sent = { fact: 'minutes sent', on: day('2027-01-08'), meeting: first } as const;
    const row = hereford([glance({ stage: 'sent', papers: { due: 7, sent: 7 } })], [...caseRow().facts, held, sent]);
    expect(shown([row], at('2027-01-11')).map(([group, what, state]) => [group, what, state])).toContainEqual([
      'done',
      'Minutes and plan',
      'Minutes sent to 7 of 7',
    ]);
  });
});
