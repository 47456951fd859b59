import { expect, test } from 'vitest';
import { blankCase, placesToFill } from '../../../../src/domain/case/form/blankCase.ts';
import { caseFromTyped } from '../../../../src/domain/case/form/caseFromTyped.ts';
import { changeAdvice } from '../../../../src/domain/case/form/changeAdvice.ts';
import { suggestedInitials, type TypedCase, type TypedPerson } from '../../../../src/domain/case/form/typedCase.ts';
import { typedFrom } from '../../../../src/domain/case/form/typedFrom.ts';
import { movedClocks } from '../../../../src/domain/case/movedClocks.ts';
import { leicestershire } from '../../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales } from '../../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact, initialMeeting } from '../../../builders/elfrida.ts';

const by = { name: 'Osric Plumtree', at: instant('2026-12-22T09:05:00.000Z') };
const counting = () => {
  let n = 0;
  return () => {
    n += 1;
    return String(n);
  };
};

test('A stored case that nobody changed comes back as it was, unknown fields too', () => {
  const newer = { ...elfridasCase, people: elfridasCase.people.map((one) => ({ ...one, pronouns: 'they' })) };
  expect(caseFromTyped(typedFrom(newer), { ...by, was: newer })).toEqual(newer);
});

test('The team is kept, changed and taken off; a form begun before there were teams says nothing of it', () => {
  const stored = { ...elfridasCase, team: 'Wigston team' };
  const saved = (team: string | undefined) => {
    const { team: _, ...typed } = typedFrom(stored);
    return caseFromTyped({ ...typed, ...(team !== undefined && { team }) }, { ...by, was: stored })?.team;
  };
  expect(caseFromTyped(typedFrom(stored), { ...by, was: stored })).toEqual(stored);
  expect([saved('Melton team'), saved(''), saved(undefined)]).toEqual(['Melton team', undefined, 'Wigston team']);
  expect(caseFromTyped(typedFrom(elfridasCase), { ...by, was: elfridasCase })).not.toHaveProperty('team');
});

test('Places that nobody was put into are not saved', () => {
  const blank = blankCase(leicestershire, counting());
  const typed: TypedCase = {
    ...blank,
    reference: ' LH-5200 ',
    completed: '18/12/2026',
    children: [{ ...blank.children[0]!, name: 'Oleander Quill', initials: 'O.Q.', born: '3 May 2019' }],
    people: blank.people.map((person) =>
      person.id === blank.leadWorker ? { ...person, name: 'Osric Plumtree' } : person,
    ),
  };
  const file = caseFromTyped(typed, by);
  expect(file).toMatchObject({
    version: 2,
    reference: 'LH-5200',
    children: [{ name: 'Oleander Quill', born: '2019-05-03' }],
    people: [{ name: 'Osric Plumtree', role: 'key worker' }],
    facts: [{ fact: 'assessment completed', on: '2026-12-18', recordedBy: 'Osric Plumtree' }],
  });
  const later = { ...by, at: instant('2026-12-22T10:00:00.000Z') };
  expect(caseFromTyped(typed, { ...later, was: file! }), 'tried again, it is the same case').toEqual(file);
});

test('Somebody removed is named by nobody any more', () => {
  const typed = typedFrom(elfridasCase);
  const people = typed.people
    .filter(({ id }) => id !== 'p-mother')
    .map((person) => (person.id === 'p-father' ? { ...person, apartFrom: ['p-mother', 'p-police'] } : person));
  const file = caseFromTyped({ ...typed, people }, { ...by, was: elfridasCase });
  expect(file?.people.find(({ id }) => id === 'p-father')?.apartFrom).toEqual(['p-police']);
  expect(file?.consent).toMatchObject({ from: [] });
});

test('An address that a message came back from is forgotten with the address, and not before', () => {
  const failed = { address: 'p-mother@family.example', on: day('2026-12-21') };
  const was = {
    ...elfridasCase,
    people: elfridasCase.people.map((one) => (one.id === 'p-mother' ? { ...one, addressFailed: failed } : one)),
  };
  const mother = (typed: TypedCase) => caseFromTyped(typed, { ...by, was })?.people.find(({ id }) => id === 'p-mother');
  expect(mother(typedFrom(was))?.addressFailed).toEqual(failed);
  const typed = typedFrom(was);
  const people = typed.people.map((one) => (one.id === 'p-mother' ? { ...one, email: 'new@post.example' } : one));
  expect(mother({ ...typed, people })?.addressFailed).toBeUndefined();
});

test.each([
  ['Elfrida Fay', 'E.F.'],
  ['  anne-marie  de la Tour ', 'A.D.L.T.'],
  ['Éloïse', 'É.'],
  ['', ''],
])('Initials of “%s”', (name, initials) => {
  expect(suggestedInitials(name)).toBe(initials);
});

test('F-INV-05: a change to someone who is asked already says what it does not do', () => {
  const typed = typedFrom(elfridasCase);
  const change = (id: string, more: Partial<TypedPerson>): TypedCase => ({
    ...typed,
    people: typed.people.map((one) => (one.id === id ? { ...one, ...more } : one)),
  });
  const fields = (changed: TypedCase, meetings = [initialMeeting]) =>
    changeAdvice(elfridasCase, changed, meetings).map(({ field }) => field);
  expect(fields(typed)).toEqual([]);
  expect(fields(change('p-mother', { email: 'new@post.example', papersBy: 'print' }))).toEqual([
    'p-mother/email',
    'p-mother/papersBy',
  ]);
  expect(fields(change('p-mother', { apartFrom: ['p-father'] }))).toEqual(['p-mother/apartFrom', 'p-father/apartFrom']);
  expect(fields(change('p-school', { consent: 'refused' }))).toEqual(['p-school/consent']);
  expect(fields({ ...typed, consent: { ...typed.consent, state: 'refused' } })).toEqual(['consent']);
  expect(
    fields(change('p-mother', { email: 'new@post.example' }), [{ ...initialMeeting, stage: 'signed off' }]),
  ).toEqual([]);
});

test('LEI-C03: which due dates another assessment date moves', () => {
  const now = { ...elfridasCase, facts: [fact('assessment completed', '2026-12-17')] };
  const on = { calendar: englandAndWales, today: day('2026-12-22') };
  expect(movedClocks(elfridasCase, now, on)).toEqual([
    { label: 'Initial meeting', from: '2027-01-06', to: '2027-01-05' },
  ]);
  expect(movedClocks(elfridasCase, { ...now, facts: [] }, on)).toEqual([
    { label: 'Initial meeting', from: '2027-01-06' },
  ]);
});

test('F-INV-01 LEI-P10: somebody of the council or the family can fill a place of the procedure', () => {
  const places = placesToFill(leicestershire);
  expect(places).toEqual(expect.arrayContaining(['school or nursery', 'Family Well-being Worker']));
  expect(new Set(places).size).toBe(places.length);
  const typed = typedFrom(elfridasCase);
  const people = typed.people.map((one) =>
    one.id === 'p-sswop' ? { ...one, fills: 'Family Well-being Worker' } : one,
  );
  const file = caseFromTyped({ ...typed, people }, { ...by, was: elfridasCase });
  expect(file?.people.find(({ id }) => id === 'p-sswop')?.fills).toBe('Family Well-being Worker');
});

test('The day a child joined the case comes back; without one they are with it from its start; half written, nothing is saved', () => {
  const [child] = elfridasCase.children;
  const joined = { ...elfridasCase, children: [child!, { ...child!, id: 'c-2', joined: day('2026-12-20') }] };
  expect(caseFromTyped(typedFrom(joined), { ...by, was: joined })).toEqual(joined);
  const typed = typedFrom(joined);
  const saved = (day: string | undefined) =>
    caseFromTyped(
      { ...typed, children: typed.children.map(({ joined: _, ...one }) => ({ ...one, ...(day && { joined: day }) })) },
      { ...by, was: joined },
    );
  expect(saved(undefined)?.children[1]).not.toHaveProperty('joined');
  expect(saved('some day')).toBeUndefined();
});
