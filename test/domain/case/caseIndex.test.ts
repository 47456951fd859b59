import { describe, expect, it } from 'vitest';
import { generatedCase } from '../../../emulator/scenarios/tenThousandCases.ts';
import { type CasesAsked, caseIndex } from '../../../src/domain/case/caseIndex.ts';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance, osric, petra } from '../../builders/elfrida.ts';

const context = { calendar, today: day('2026-12-22'), me: osric };
const asked = (more: Partial<CasesAsked> = {}): CasesAsked => ({
  search: '',
  sort: 'reference',
  whose: 'everyone',
  ...more,
});
const references = (rows: readonly CaseRow[], more: Partial<CasesAsked> = {}) =>
  caseIndex(rows, context)
    .find(asked(more))
    .map(({ row }) => row.reference);

const row = (reference: string, more: Partial<CaseRow> = {}) =>
  caseRow({ reference, nextDue: day('2027-01-06'), nextWhat: 'Initial meeting', ...more });
const other = { leadWorkerName: petra.name, leadWorkerAccount: petra.id };
const rows = [
  row('LH-100', { initials: 'A.B.', nextDue: day('2026-12-21'), nextWhat: 'Progress meeting', ...other }),
  row('LH-99', { initials: 'C.D., E.D.' }),
  row('LH-7', { initials: 'X.Y.', restricted: true, nextDue: day('2027-01-05'), ...other }),
];

describe('Cases searched and sorted', () => {
  it('by reference as people count, by what is due, by who leads', () => {
    expect(references(rows)).toEqual(['LH-7', 'LH-99', 'LH-100']);
    expect(references(rows, { sort: 'next due' })).toEqual(['LH-100', 'LH-7', 'LH-99']);
    expect(references(rows, { sort: 'lead worker' })).toEqual(['LH-99', 'LH-100', 'LH-7']);
    const idle = caseRow({ reference: 'LH-1' });
    expect(references([idle, ...rows], { sort: 'next due' }).at(-1)).toBe('LH-1');
  });

  it.each([
    ['lh-9', ['LH-99']],
    ['ed', ['LH-99']],
    ['E.D.', ['LH-99']],
    ['plumtree', ['LH-99']],
    ['progress', ['LH-100']],
    ['overdue', ['LH-100']],
    ['lanternfield progress', ['LH-100']],
    ['nobody', []],
  ])('finds %s', (search, found) => {
    expect(references(rows, { search })).toEqual(found);
  });

  it('of a restricted case only reference and date are there, and nothing else finds it', () => {
    const [entry] = caseIndex(rows, context).find(asked({ search: 'LH-7' }));
    expect(entry).toMatchObject({ lead: '', due: '2027-01-05' });
    expect(entry).not.toHaveProperty('what');
    expect(references(rows, { search: 'xy' })).toEqual([]);
    expect(references(rows, { search: 'lanternfield' })).toEqual(['LH-100']);
  });

  it('mine are those I lead', () => {
    expect(references(rows, { whose: 'mine' })).toEqual(['LH-99']);
    expect(caseIndex(rows, context)).toMatchObject({ all: 3, mine: 1 });
  });

  it('a meeting that has passed since the row was written makes what is due be worked out', () => {
    const stale = row('LH-4163', { meetings: [glance()] });
    const [entry] = caseIndex([stale], { ...context, today: day('2027-01-05') }).find(asked());
    expect(entry).toMatchObject({ what: 'Minutes and plan', due: '2027-01-11' });
  });
});

describe('Ten thousand cases', () => {
  it('a search looks at no row again, typing on only at what was found, and another order is made once', () => {
    let reads = 0;
    const counted = Array.from({ length: 10_000 }, (_, place) => {
      const { reference, ...rest } = generatedCase(place);
      return Object.defineProperty({ ...rest, reference }, 'reference', {
        enumerable: true,
        get: () => {
          reads += 1;
          return reference;
        },
      }) as CaseRow;
    });
    const index = caseIndex(counted, context);
    const readsOf = (more: Partial<CasesAsked>) => {
      reads = 0;
      const found = index.find(asked(more)).length;
      return { reads, found };
    };
    expect(readsOf({ sort: 'next due' }).reads).toBeGreaterThan(10_000);
    expect(readsOf({ sort: 'next due', search: 'p' }).reads).toBe(0);
    expect(readsOf({ sort: 'next due', search: 'plumtree' })).toEqual({ reads: 0, found: 250 });
    expect(readsOf({ sort: 'next due' }).found).toBe(10_000);
    expect(readsOf({ sort: 'reference' }).reads).toBeGreaterThan(0);
    expect(readsOf({ sort: 'next due' }).reads).toBe(0);
    expect(readsOf({ sort: 'reference', search: 'LH-77' })).toEqual({ reads: 0, found: 100 });
  });
});
