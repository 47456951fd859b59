import { expect, test } from 'vitest';
import { askedFacts } from '../../../../src/domain/case/form/askedFacts.ts';
import { blankCase, laidOutFor } from '../../../../src/domain/case/form/blankCase.ts';
import { type CaseChecking, caseChecks } from '../../../../src/domain/case/form/caseChecks.ts';
import { caseFromTyped } from '../../../../src/domain/case/form/caseFromTyped.ts';
import type { TypedCase } from '../../../../src/domain/case/form/typedCase.ts';
import { profileOf } from '../../../../src/domain/procedure/inForce.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';

let n = 0;
const ids = () => {
  n += 1;
  return String(n);
};
const blank = (id: string): TypedCase => blankCase(profileOf(id)!, ids);
const checking: CaseChecking = {
  existing: () => undefined,
  today: day('2026-12-22'),
  stored: false,
  found: () => ({}),
};
const wrongAt = (typed: TypedCase) =>
  caseChecks(typed, checking)
    .map(({ field }) => field)
    .filter((field) => /completed|shared|began/.test(field));

test.each([
  ['leicestershire', ['assessment completed', 'assessment shared with family']],
  ['dudley', ['assessment completed', 'meeting decided']],
  ['herefordshire', ['assessment completed']],
  ['newcastle', ['assessment completed']],
  ['london', ['meeting decided']],
])('A new case in %s is asked for the days its first meeting is counted from', (id, facts) => {
  expect(askedFacts(blank(id)).map(({ fact }) => fact)).toEqual(facts);
});

test('LON-C01: without the day of the decision a case is not saved, and with it the decision is its fact', () => {
  const london = blank('london');
  expect(wrongAt(london)).toEqual(['began/meeting decided']);
  expect(wrongAt({ ...london, began: { 'meeting decided': '31/2/2026' } })).toEqual(['began/meeting decided']);
  const typed: TypedCase = { ...london, began: { 'meeting decided': '14/12/2026' }, completed: 'half a day' };
  expect(wrongAt(typed)).toEqual([]);
  const file = caseFromTyped(typed, { name: 'Octavia Merriweather', at: instant('2026-12-15T09:05:00.000Z') });
  expect(file?.facts.map(({ fact, on }) => [fact, on])).toEqual([['meeting decided', '2026-12-14']]);
});

test('DUD-C01: of the two days one is enough', () => {
  const dudley = blank('dudley');
  expect(wrongAt(dudley)).toEqual(['completed']);
  expect(wrongAt({ ...dudley, began: { 'meeting decided': '14/12/2026' } })).toEqual([]);
});

test('Each procedure lays the form out with its own lead worker, chair and places', () => {
  const roles = (id: string) =>
    blank(id)
      .people.filter(({ side }) => side === 'council')
      .map(({ role }) => role);
  expect(roles('leicestershire')).toEqual(['key worker', 'SSWOP']);
  expect(roles('dudley')[0]).toBe('social worker');
  expect(roles('herefordshire')).toEqual(['social worker', 'team manager']);
  expect(roles('london')).toEqual(['social worker', 'practice lead']);
  expect(
    blank('newcastle')
      .people.filter(({ side }) => side === 'agency')
      .map(({ fills }) => fills),
  ).toEqual(['health', 'education']);
});

test('Another procedure chosen: what was typed stays, and places that nobody was put into are those of the new one', () => {
  const before = blank('leicestershire');
  const typed: TypedCase = {
    ...before,
    people: before.people.map((person) =>
      person.side === 'family'
        ? { ...person, name: 'Saffron Quill' }
        : person.fills === 'school or nursery'
          ? { ...person, name: 'Mr Inglenook', role: 'school' }
          : person,
    ),
  };
  const after = laidOutFor(profileOf('newcastle')!, typed, ids);
  expect(after).toMatchObject({ procedure: 'newcastle', ledBy: 'social worker' });
  expect(after.people.map(({ name, role, fills }) => [name, role, fills])).toEqual([
    ['Saffron Quill', 'mother', ''],
    ['Mr Inglenook', 'school', ''],
    ['', 'social worker', ''],
    ['', '', ''],
    ['', '', 'health'],
    ['', '', 'education'],
  ]);
  expect(after.people.find(({ id }) => id === after.leadWorker)?.role).toBe('social worker');
});
