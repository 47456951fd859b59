import { expect, test } from 'vitest';
import {
  type AgencyConcern,
  removedConcern,
  withConcern,
  withdrawnConcern,
} from '../../../src/domain/case/agencyConcern.ts';
import type { CaseRow } from '../../../src/domain/case/caseRow.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import { mayBeDueBy } from '../../../src/domain/case/mayBeDueBy.ts';
import { nextDue } from '../../../src/domain/case/nextDue.ts';
import { summariseCase } from '../../../src/domain/case/summariseCase.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { answer, concern } from '../../builders/concern.ts';
import { elfridasCase, glance, osric, petra, tansy } from '../../builders/elfrida.ts';

const today = day('2027-01-12');
const at = (me: { readonly id: string; readonly name: string }) => ({ calendar, today, me, time: '09:00:00' });
const rowOf = (...concerns: readonly AgencyConcern[]): CaseRow =>
  summariseCase(concerns.reduce(withConcern, elfridasCase), [], new Map(), calendar, today);
const lines = (row: CaseRow, me = osric) => dueRows([row], at(me)).filter(({ waits }) => waits);

const withLead = { ...concern, leadOn: day('2027-01-11') };
const theirs = { ...answer, id: 'a-2', fromLead: true, at: instant('2027-01-11T10:00:00.000Z') } as const;

test('F-CAP-07 LEI-P41: a concern nobody has answered is a line of whoever leads, with the day it was raised and no date', () => {
  const [line, ...more] = lines(rowOf(concern));
  expect(more).toEqual([]);
  expect(line).toMatchObject({
    group: 'today',
    what: 'An agency’s concern',
    state: 'raised on Tue 5 Jan, not answered',
    whose: 'You',
    mine: true,
    toCase: true,
    clock: { ruleId: 'LEI-P41', start: '2027-01-05' },
  });
  expect(line?.clock).not.toHaveProperty('due');
  expect(lines(rowOf(concern), tansy)).toMatchObject([{ whose: 'Osric Plumtree', mine: false }]);
});

test('F-CAP-07 LEI-P41: raised with a colleague of the case it is theirs, by whole names', () => {
  const petras = rowOf({ ...concern, raisedWith: 'Petra Lanternfield, SSWOP' });
  expect(lines(petras)).toMatchObject([{ whose: 'Petra Lanternfield', mine: false }]);
  expect(lines(petras, petra)).toMatchObject([{ whose: 'You', mine: true }]);
  expect(lines(rowOf({ ...concern, raisedWith: 'Petra Lanternfields’ sister' }))).toMatchObject([{ whose: 'You' }]);
});

test('F-CAP-07 LEI-P41: answered, settled, withdrawn or removed it is no line any more', () => {
  expect(lines(rowOf({ ...concern, answers: [answer] }))).toEqual([]);
  expect(lines(rowOf({ ...concern, settledOn: today }))).toEqual([]);
  expect(lines(rowOf(withdrawnConcern(concern, { by: 'Osric Plumtree', on: today, why: 'Wrong family.' })))).toEqual(
    [],
  );
  expect(lines(rowOf(removedConcern(concern, { by: 'Osric Plumtree', on: today })))).toEqual([]);
});

test('F-CAP-07 LEI-P41: unsettled it waits for the agency’s own lead, until they have answered or it is settled', () => {
  const line = {
    whose: 'The agency’s safeguarding lead',
    state: 'raised on Tue 5 Jan, with their lead since Mon 11 Jan',
  };
  expect(lines(rowOf({ ...withLead, answers: [answer] }))).toMatchObject([line]);
  expect(lines(rowOf({ ...withLead, answers: [answer, theirs] }))).toEqual([]);
  expect(lines(rowOf({ ...withLead, settledOn: today }))).toEqual([]);
});

test('F-CAP-07 LEI-P41: gone to the agency’s lead a second time it waits for them again', () => {
  const second = (at: string) => ({ ...withLead, leadNoted: { by: 'Osric Plumtree', at: instant(at) } });
  const answers = [theirs];
  expect(lines(rowOf({ ...second('2027-01-11T09:59:00.000Z'), answers }))).toEqual([]);
  expect(lines(rowOf({ ...second('2027-01-11T10:01:00.000Z'), answers }))).toHaveLength(1);
  // Older ones do not say when that was written down.
  expect(lines(rowOf({ ...withLead, leadOn: today, answers }))).toHaveLength(1);
});

test('F-CAP-07: the row has neither the words nor who raised it, nor what was typed of whom it went to', () => {
  const row = rowOf({ ...concern, agency: 'Marigold Fay', raisedWith: 'Marigold Fay, who told the team' }, withLead);
  const text = JSON.stringify(row);
  for (const word of ['breakfast', 'Inglenook', 'Marigold', 'told the team']) expect(text).not.toContain(word);
});

test('F-CAP-07: several with one person are one line, by the first of them; each other person has their own', () => {
  const later = { ...concern, id: 'k-0', raisedOn: day('2027-01-07') };
  const petras = { ...later, id: 'k-2', raisedWith: 'Petra Lanternfield, SSWOP' };
  expect(lines(rowOf(later, concern, petras, { ...withLead, id: 'k-3' }))).toMatchObject([
    { what: 'An agency’s concern', whose: 'The agency’s safeguarding lead', mine: true },
    { what: '2 concerns of agencies', state: 'the first raised on Tue 5 Jan, not answered', whose: 'You' },
    { what: 'An agency’s concern', state: 'raised on Thu 7 Jan, not answered', whose: 'Petra Lanternfield' },
  ]);
});

test('F-CAP-07: without a date it stands after what has one, the longest waiting first', () => {
  const later = { ...concern, id: 'k-0', raisedOn: day('2027-01-07'), raisedWith: 'Petra Lanternfield, SSWOP' };
  const booked = { ...rowOf(later, concern), meetings: [glance()] };
  const days = dueRows([booked], at(osric))
    .filter(({ group }) => group === 'today')
    .map(({ clock, waits }) => (waits ? `since ${clock.start}` : 'dated'));
  expect(days.slice(-2)).toEqual(['since 2027-01-05', 'since 2027-01-07']);
  expect(days.slice(0, -2).every((each) => each === 'dated')).toBe(true);
});

test('F-CAP-07: it neither hides what is due next nor is left out among thousands', () => {
  const row = rowOf(concern);
  expect(row.nextDue).toBe(rowOf().nextDue);
  const passed = { ...row, meetings: [glance()] };
  // The minutes are due next week: the concern, without a date, stands before them.
  const dayAfter = { ...at(osric), today: day('2027-01-05') };
  expect(nextDue(passed, dayAfter)).toEqual(nextDue({ ...rowOf(), meetings: [glance()] }, dayAfter));
  expect(nextDue(passed, dayAfter).what).toContain('Minutes');
  const far = { ...row, facts: [], nextDue: day('2028-01-01') };
  expect(mayBeDueBy(today, today)(far, false)).toBe(true);
  const { concerns: _none, ...old } = far;
  expect(mayBeDueBy(today, today)(old, false)).toBe(false);
  expect(lines(old)).toEqual([]);
});
