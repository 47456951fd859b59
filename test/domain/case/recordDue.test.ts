import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import type { DueContext } from '../../../src/domain/case/dueRow.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { firstDue } from '../../../src/domain/case/firstDue.ts';
import { mayBeDueBy } from '../../../src/domain/case/mayBeDueBy.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance, osric, petra } from '../../builders/elfrida.ts';

const at = (today: string, more: Partial<DueContext> = {}): DueContext => ({
  calendar,
  today: day(today),
  me: osric,
  ...more,
});
const told = (facts: Readonly<Partial<Record<FactName, string>>>, more: Partial<CaseRow> = {}): CaseRow =>
  caseRow({
    ...more,
    facts: Object.entries(facts).map(([fact, written]) => {
      const [on, time] = (written ?? '').split(' ');
      return { fact: fact as FactName, on: day(on ?? ''), ...(time && { time }) };
    }),
  });
/** Group, what, state, due, whose, and the fact that is recorded. */
const shown = (row: CaseRow, context: DueContext) =>
  dueRows([row], context)
    .filter(({ record }) => record)
    .map(({ group, what, state, clock, whose, record }) => [group, what, state, clock.due, whose, record?.facts[0]]);

describe('F-TRK-01: visits on Today', () => {
  const visited = told({ 'child visited': '2026-12-07', 'visit recorded': '2026-12-07' });

  it('Leicestershire: the next visit, 20 working days on, of the lead worker', () => {
    expect(shown(visited, at('2026-12-22'))).toEqual([
      ['next', 'Visit to the child', 'last Mon 7 Dec', '2027-01-07', 'You', 'child visited'],
    ]);
    expect(shown(visited, at('2027-01-07'))[0]?.[0]).toBe('today');
    expect(shown(visited, at('2027-01-08', { me: petra }))[0]).toEqual([
      'overdue',
      'Visit to the child',
      'last Mon 7 Dec',
      '2027-01-07',
      'Osric Plumtree',
      'child visited',
    ]);
  });

  it.each([
    ['dudley', '2027-01-04'],
    ['herefordshire', '2027-01-18'],
    ['london', '2027-01-07'],
  ])('%s: due %s', (procedure, due) => {
    const row = { ...visited, procedure, ledBy: 'social worker' as const };
    expect(shown(row, at('2026-12-22'))).toEqual([
      expect.arrayContaining(['last Mon 7 Dec', due, 'You', 'child visited']),
    ]);
  });

  it('what has never started is not a row', () => {
    expect(shown(told({}), at('2026-12-22'))).toEqual([]);
  });

  it('F-TRK-07: with reduced visiting agreed it is six weeks, under the other rule’s name', () => {
    const reduced = { ...visited, circumstances: ['reduced visiting agreed'] as const };
    expect(shown(reduced, at('2026-12-22')).map(([, what, , due]) => [what, due])).toEqual([
      ['Visit to the child, reduced', '2027-01-18'],
    ]);
  });
});

describe('F-TRK-02: LEI-C07 on Today', () => {
  const row = told({ 'child visited': '2026-12-24 15:30' });
  const record = (time: string) =>
    dueRows([row], at('2026-12-27', { time })).find(({ what }) => what === 'Record of the visit');

  it('runs 72 hours from the time of the visit, over Christmas', () => {
    expect(record('15:29:00')).toMatchObject({ group: 'today', state: 'not written', clock: { due: '2026-12-27' } });
    expect(record('15:31:00')).toMatchObject({ group: 'overdue' });
  });

  it('three visits without a record are one row, the earliest', () => {
    const visits = ['2026-12-10', '2026-12-14', '2026-12-18'].map(
      (on) => ({ fact: 'child visited', on: day(on) }) as const,
    );
    const rows = dueRows([caseRow({ facts: visits })], at('2026-12-22'));
    expect(rows.filter(({ what }) => what === 'Record of the visit').map(({ clock }) => clock.due)).toEqual([
      '2026-12-13',
    ]);
  });
});

describe('F-TRK-05: what comes round again', () => {
  it('LEI-C21: the letter to the child, three months on', () => {
    const row = told({ 'child written to': '2026-11-30' });
    expect(shown(row, at('2026-12-22')).map(([, what, , due]) => [what, due])).toEqual([
      ['Letter to the child', '2027-02-28'],
    ]);
  });

  it('DUD-C13: the assessment, twelve months on', () => {
    const row = told({ 'assessment updated': '2026-02-27' }, { procedure: 'dudley', ledBy: 'social worker' });
    expect(shown(row, at('2026-12-22'))).toEqual([
      ['next', 'Assessment brought up to date', 'last Fri 27 Feb', '2027-02-27', 'You', 'assessment updated'],
    ]);
  });
});

describe('Whose it is, and what stands elsewhere', () => {
  const plan = told(
    { 'plan started': '2026-11-02' },
    { council: [{ role: 'SSWOP', name: petra.name, account: petra.id }] },
  );

  it('F-TRK-06: the person of the case who has the role; the role itself where nobody has it', () => {
    const rows = shown(plan, at('2026-12-22', { me: petra }));
    expect(rows.find(([, what]) => what === 'SSWOP oversight')).toEqual([
      'overdue',
      'SSWOP oversight',
      'not recorded',
      '2026-12-02',
      'You',
      'oversight recorded',
    ]);
    expect(rows.find(([, what]) => what === 'Plan at six months')?.[4]).toBe('Family Help Service Manager');
    expect(rows.find(([, what]) => what === 'Update in supervision')?.[4]).toBe('Osric Plumtree');
  });

  it('a window that has not opened and what has no date are no rows', () => {
    const names = shown(plan, at('2026-12-22')).map(([, what]) => what);
    expect(names).not.toContain('Length of the plan');
    expect(names).not.toContain('Chronology');
    expect(shown(plan, at('2027-01-25')).map(([, what]) => what)).toContain('Length of the plan');
  });

  it('LEI-C04: before the meeting, and no longer asked for once it was held', () => {
    const booked = caseRow({ meetings: [glance()] });
    expect(shown(booked, at('2026-12-22'))).toEqual([
      ['next', 'Assessment to the family', 'not shared', '2026-12-30', 'FRCD', 'assessment shared with family'],
    ]);
    expect(shown(booked, at('2027-01-05')).map(([, what]) => what)).not.toContain('Assessment to the family');
  });

  it('the record speaks of the meeting it is about', () => {
    const held = { fact: 'initial meeting held', on: day('2027-01-04'), meeting: 'LN-1-initial-1' } as const;
    const row = caseRow({ procedure: 'london', ledBy: 'social worker', facts: [held] });
    const record = dueRows([row], at('2027-01-05')).find(({ clock }) => clock.ruleId === 'LON-C09')?.record;
    expect(record).toEqual({ facts: ['meeting recorded in case system'], meeting: 'LN-1-initial-1' });
  });
});

describe('One fact on one day is one row', () => {
  it('NCL-C02 and NCL-C03: the Care Team meeting is the check of the plan', () => {
    const row = told({ 'initial meeting held': '2026-12-07' }, { procedure: 'newcastle', ledBy: 'social worker' });
    const due = dueRows([row], at('2026-12-22')).filter(({ clock }) => clock.due === '2027-01-18');
    expect(due.map(({ what, action }) => [what, action?.label])).toEqual([
      ['Care Team meeting and plan monitored', 'Arrange'],
    ]);
  });

  it('a day in 1926 is one row, however many clocks run from it, and is put right on the case', () => {
    const rows = dueRows([told({ 'plan started': '1926-11-02' })], at('2026-12-22'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ group: 'today', wrong: true, toCase: true });
    expect(rows[0]?.what).toMatch(/ and \d+ more$/);
    expect(rows[0]?.state).toMatch(/^Plan started is recorded on .*1926/);
  });
});

describe('What the row of the case says is next', () => {
  it('is never later than a window that will open', () => {
    const row = told({ 'plan started': '2026-12-07', 'service manager reviewed': '2026-12-08' });
    const all = dueRows([row], at('2026-12-22'));
    const next = firstDue(row, at('2026-12-22')).nextDue;
    expect(all.every(({ clock }) => (clock.due ?? '') >= (next ?? ''))).toBe(true);
    // Long after it was written, with nothing recorded since: the window has opened.
    const kept = { ...row, ...firstDue(row, at('2026-12-22')) };
    expect(mayBeDueBy(day('2027-03-08'), day('2027-03-14'))(kept, false)).toBe(true);
  });

  it('is nothing while a date is refused, so that the case is always looked at', () => {
    expect(firstDue(told({ 'plan started': '1926-11-02', 'child visited': '2026-12-07' }), at('2026-12-22'))).toEqual(
      {},
    );
  });
});

describe('F-CAP-08, LEI-C11a: notes that an agency took', () => {
  const [first, second] = ['LH-4163-initial-1', 'LH-4163-progress-1'] as const;
  const held = (meeting: string) =>
    meeting === first
      ? ({ fact: 'initial meeting held', on: day('2027-01-04'), meeting } as const)
      : ({ fact: 'progress meeting held', on: day('2027-02-15'), meeting } as const);
  const left = (meeting: string, on: string) => ({ fact: 'notes left to an agency', on: day(on), meeting }) as const;
  const circulated = (meeting: string, on: string) =>
    ({ fact: 'agency notes circulated', on: day(on), meeting }) as const;
  const notes = (today: string, facts: CaseRow['facts'], more: Partial<CaseRow> = {}) =>
    dueRows([caseRow({ ...more, facts })], at(today))
      .filter(({ clock }) => clock.ruleId === 'LEI-C11a')
      .map(({ group, what, state, clock, record }) => [group, what, state, clock.due, record?.meeting]);

  it('one row, of the meeting whose notes they are, and none of the meeting before it', () => {
    const both = [held(first), held(second)];
    expect(notes('2027-02-15', both)).toEqual([]);
    expect(notes('2027-02-15', [...both, left(second, '2027-02-15')])).toEqual([
      ['next', 'Notes that an agency took', 'not circulated', '2027-02-22', second],
    ]);
    // Agreed a week before the meeting, it counts from the meeting all the same.
    expect(notes('2027-02-23', [...both, left(second, '2027-02-08')])).toEqual([
      ['overdue', 'Notes that an agency took', 'not circulated', '2027-02-22', second],
    ]);
  });

  it('the day they came closes it for that meeting alone, and taken back opens it again', () => {
    const all = [held(first), held(second), left(first, '2027-01-04'), left(second, '2027-02-15')];
    const of = (facts: CaseRow['facts']) => notes('2027-02-23', facts).map(([, , , due]) => due);
    expect(of(all)).toEqual(['2027-01-11', '2027-02-22']);
    expect(of([...all, circulated(first, '2027-01-08')])).toEqual(['2027-02-22']);
    expect(of([...all, circulated(first, '2027-01-08'), circulated(second, '2027-02-22')])).toEqual([]);
  });

  it('a meeting that is over counts before its minutes are signed off; one that was called off never does', () => {
    const booked = glance({ id: first });
    expect(notes('2027-01-05', [left(first, '2027-01-04')], { meetings: [booked] })).toEqual([
      ['next', 'Notes that an agency took', 'not circulated', '2027-01-11', first],
    ]);
    expect(notes('2027-01-03', [left(first, '2027-01-02')], { meetings: [booked] })).toEqual([]);
    const off = { ...booked, stage: 'cancelled' as const };
    expect(notes('2027-01-20', [left(first, '2027-01-04')], { meetings: [off] })).toEqual([]);
  });

  it('rows from before know no such fact; what was said of the whole case starts nothing; a review has none', () => {
    const said = { circumstances: ['notes taken by another agency'] as const };
    expect(notes('2027-02-15', [held(first), held(second)], said)).toEqual([]);
    const review = 'LH-4163-review-1';
    const reviewed = { fact: 'review meeting held', on: day('2027-02-15'), meeting: review } as const;
    expect(notes('2027-02-15', [reviewed, left(review, '2027-02-15')])).toEqual([]);
    const nameless = { fact: 'initial meeting held', on: day('2027-01-04') } as const;
    expect(notes('2027-01-05', [nameless, { fact: 'notes left to an agency', on: day('2027-01-04') }])).toEqual([]);
  });

  it('whoever chaired sees to it: the agency does not open this app', () => {
    const facts = [held(first), left(first, '2027-01-04')];
    const row = caseRow({ facts, meetings: [glance({ id: first, stage: 'signed off' })] });
    const whose = dueRows([row], at('2027-01-05', { me: petra })).find(({ clock }) => clock.ruleId === 'LEI-C11a');
    expect([whose?.whose, whose?.mine]).toEqual(['You', true]);
  });
});
