import { expect, it } from 'vitest';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

/** Due day, status, day it was met: of the clocks of one rule. */
const of = (rule: string, facts: readonly (readonly [FactName, string, string?])[], today: string) =>
  readClocks({
    profile: newcastle,
    situation: { ledBy: 'social worker' },
    facts: facts.map(([fact, on, meeting]) => ({ fact, on: day(on), ...(meeting && { meeting }) })),
    calendar,
    today: day(today),
  })
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ due, status, metOn }) => [due, status, metOn]);

const planned = ['initial meeting held', '2026-07-20', 'NT-1-initial-1'] as const;

it('NCL-C02, NCL-X03: a formal review does not stand in for a Care Team meeting', () => {
  const review = ['review meeting held', '2026-08-27', 'NT-1-review-1'] as const;
  expect(of('NCL-C02', [planned, review], '2026-09-01')).toEqual([['2026-08-31', 'overdue', undefined]]);
});

it('NCL-C03: the plan is monitored by a Care Team meeting, from which the next six weeks run', () => {
  const met = ['progress meeting held', '2026-08-24', 'NT-1-progress-1'] as const;
  expect(of('NCL-C03', [planned, met], '2026-09-01')).toEqual([
    ['2026-08-31', 'met', '2026-08-24'],
    ['2026-10-05', 'running', undefined],
  ]);
});

it('NCL-C05: six months from the planning meeting, and then from each review', () => {
  const review = ['review meeting held', '2027-01-13', 'NT-1-review-1'] as const;
  expect(of('NCL-C05', [planned, review], '2027-02-01')).toEqual([
    ['2027-01-20', 'met', '2027-01-13'],
    ['2027-07-13', 'running', undefined],
  ]);
});

it('NCL-C08, F-SCH-10: the date of the formal review is set on the day of the planning meeting', () => {
  expect(of('NCL-C08', [planned], '2026-07-21')).toEqual([['2026-07-20', 'overdue', undefined]]);
  expect(of('NCL-C08', [planned, ['review date set', '2026-07-20']], '2026-07-21')).toEqual([
    ['2026-07-20', 'met', '2026-07-20'],
  ]);
});

it('NCL-C09, F-DIS-01: the record of a review runs without a number, until it is sent', () => {
  const review = ['review meeting held', '2026-12-23', 'NT-1-review-1'] as const;
  expect(of('NCL-C09', [planned, review], '2027-03-01')).toEqual([[undefined, 'running', undefined]]);
  expect(of('NCL-C09', [planned, review, ['minutes sent', '2027-01-04', 'NT-1-review-1']], '2027-03-01')).toEqual([
    [undefined, 'met', '2027-01-04'],
  ]);
});
