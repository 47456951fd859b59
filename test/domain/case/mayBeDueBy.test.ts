import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generatedCase } from '../../../emulator/scenarios/tenThousandCases.ts';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import { dueRowsKept } from '../../../src/domain/case/dueRowsKept.ts';
import { mayBeDueBy } from '../../../src/domain/case/mayBeDueBy.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance, petra } from '../../builders/elfrida.ts';

const written = day('2026-12-22');
const context = { calendar, today: written, me: petra, time: '12:00:00' };
const cases: readonly CaseRow[] = Array.from({ length: 600 }, (_, place) => generatedCase(place * 7));

it('Leaves out no case that has a line up to that day, however long ago its row was written', () => {
  fc.assert(
    fc.property(fc.nat(cases.length - 1), fc.nat(40), fc.nat(25), (place, later, ahead) => {
      const row = cases[place];
      if (!row) return;
      const today = addDays(written, later);
      const until = addDays(today, ahead);
      if (mayBeDueBy(today, until)(row, true)) return;
      const lines = dueRows([row], { ...context, today });
      expect(lines.filter(({ group, clock }) => group === 'done' || (clock.due ?? until) <= until)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('A meeting booked long before it is due brings its case up on its day, and its minutes after it', () => {
  const early = caseRow({
    nextDue: day('2027-02-15'),
    nextWhat: 'Progress meeting',
    meetings: [glance({ id: 'LH-4163-progress-1', kind: 'progress' })],
  });
  const by = (until: string) => mayBeDueBy(written, day(until))(early, false);
  expect([by('2027-01-03'), by('2027-01-04'), by('2027-01-20')]).toEqual([false, true, true]);
});

it('Leaves most of a county out', () => {
  const sunday = addDays(written, 5);
  const near = cases.filter((row) => mayBeDueBy(written, sunday)(row, false));
  expect(near.length / cases.length).toBeLessThan(0.35);
});

it('Keeps what was worked out: the same lines as anew, and the same objects for rows that have not changed', () => {
  const some = cases.slice(0, 60);
  const first = dueRowsKept(some, context);
  expect(first).toEqual(dueRows(some, context));
  const again = dueRowsKept(some, context);
  expect(again.every((line, place) => line === first[place])).toBe(true);
  const tomorrow = { ...context, today: addDays(written, 1) };
  expect(dueRowsKept(some, tomorrow)).toEqual(dueRows(some, tomorrow));
});

it('Works out anew by the hour what has a meeting today', () => {
  const today = day('2027-01-04');
  const row = caseRow({ meetings: [glance()] });
  const at = (time: string) => dueRowsKept([row], { ...context, today, time }).map(({ what }) => what);
  expect(at('09:00:00')).toContain('Initial meeting');
  expect(at('09:00:00')).not.toContain('Minutes and plan');
  expect(at('11:31:00')).toContain('Minutes and plan');
});
