import { beforeAll, expect, test } from 'vitest';
import { generatedCase } from '../../../emulator/scenarios/tenThousandCases.ts';
import { loadProcedure } from '../../../src/domain/procedure/inForce.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { countsOnToday, dueOnToday, type Whose } from '../../../src/features/today/dueOnToday.ts';
import { caseRow, glance, osric, petra, tansy } from '../../builders/elfrida.ts';

beforeAll(() => loadProcedure('leicestershire'));

const today = day('2026-12-22');
const set = { by: petra.name, on: today };
const ours = { ...set, name: 'Wigston team', members: [petra, osric] };
const of = (me: typeof petra, teams = [ours]) => ({ calendar, today, me, teams });
const late = [{ fact: 'assessment completed', on: day('2026-12-01') }] as const;
const led = { leadWorkerName: tansy.name, leadWorkerAccount: tansy.id, council: [] };
const rows = [
  caseRow({ reference: 'LH-1', facts: late, council: [] }),
  caseRow({ reference: 'LH-2', facts: late, ...led, team: 'Wigston team' }),
  caseRow({ reference: 'LH-3', facts: late, ...led }),
  caseRow({ reference: 'LH-4', facts: late, team: 'Melton team', council: [] }),
];
const cases = (whose: Whose, me = petra, teams = [ours]) => [
  ...new Set(dueOnToday(rows, of(me, teams), whose).due.map(({ reference }) => reference)),
];

test('F-TRK-01 Today for me, for my team and for everyone', () => {
  expect(cases('everyone')).toEqual(['LH-1', 'LH-2', 'LH-3', 'LH-4']);
  // Osric leads LH-1 and is in the team; LH-2 names it; LH-4 is of another team whoever leads it.
  expect(cases('team')).toEqual(['LH-1', 'LH-2']);
  expect(cases('me')).toEqual([]);
  // My own stay mine in another team's case.
  expect(cases('team', osric)).toEqual(['LH-1', 'LH-2', 'LH-4']);
  expect(cases('me', osric)).toEqual(['LH-1', 'LH-4']);
});

test('The counts are of what is late or due this week; of a team that nobody put me in there is none', () => {
  const counts = countsOnToday(rows, of(osric));
  const thisWeek = (whose: Whose) =>
    dueOnToday(rows, of(osric), whose).due.filter(({ group }) => group !== 'next' && group !== 'done').length;
  expect(counts).toEqual({ me: thisWeek('me'), team: thisWeek('team'), everyone: thisWeek('everyone') });
  expect(counts.everyone).toBeGreaterThan(counts.team ?? 0);
  expect(countsOnToday(rows, of(petra, [])).team).toBeUndefined();
});

test('A restricted case of my team shows its reference and date only', () => {
  const secret = caseRow({ reference: 'LH-9', restricted: true, facts: late, meetings: [glance()] });
  for (const line of dueOnToday([secret], of(petra), 'team').due) expect(line.initials).toBe('Restricted');
});

test('Of a county’s hundreds of cases the counts are whole although the list is cut', () => {
  const county = Array.from({ length: 500 }, (_, place) => generatedCase(place));
  const { due, later } = dueOnToday(county, of(petra), 'everyone');
  expect(later).toBeGreaterThan(0);
  const late = due.filter(({ group }) => group !== 'next' && group !== 'done').length;
  expect(countsOnToday(county, of(petra)).everyone).toBe(late);
});
