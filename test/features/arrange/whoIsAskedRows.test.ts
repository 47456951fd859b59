import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { everyoneAsked } from '../../../src/domain/meeting/everyoneAsked.ts';
import { inviteesFor } from '../../../src/domain/procedure/invitees.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { startingForm } from '../../../src/features/arrange/arrangeForm.ts';
import { alwaysAsked, askedBesides, consentWords } from '../../../src/features/arrange/whoIsAskedRows.ts';

const form = startingForm(caseLh4163, leicestershire, 'initial', undefined);
const places = inviteesFor(leicestershire, caseLh4163, 'initial');
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);
const person = (id: string) => caseLh4163.people.find((each) => each.id === id)!;

it('lists everyone who is asked: the chair has no place in the procedure’s list, the lead worker has', () => {
  expect(ids(alwaysAsked(caseLh4163, form.chair)).sort()).toEqual(['p-keyworker', 'p-sswop']);
  const besides = askedBesides(caseLh4163, form.chair, places);
  expect(ids(besides)).toEqual(['p-sswop']);
  const listed = [...ids(besides), ...form.invited];
  expect(listed.sort()).toEqual(ids(everyoneAsked(caseLh4163, form)).sort());
  expect(listed).toHaveLength(8);
});

it('nobody twice where somebody of a place chairs', () => {
  expect(askedBesides(caseLh4163, 'p-keyworker', places)).toEqual([]);
});

it('F-INV-03 says beside each agency why nothing may be sent to it, and nothing beside anyone else', () => {
  const on = day('2026-12-18');
  const from = ['p-mother'];
  const school = person('p-school');
  const said = (consent: CaseFile['consent'], of = school) => consentWords({ ...caseLh4163, consent }, of);
  expect(said({ state: 'refused', on, from })).toMatch(/^The family refused .* no invitation and no papers/);
  expect(said({ state: 'not asked' })).toMatch(/^The family has not been asked .* no invitation and no papers/);
  expect(said({ state: 'given', on, from })).toBeUndefined();
  expect(said({ state: 'given', on, from }, { ...school, consent: 'refused' })).toMatch(/shared with them/);
  for (const id of ['p-mother', 'p-keyworker']) expect(said({ state: 'not asked' }, person(id))).toBeUndefined();
});
