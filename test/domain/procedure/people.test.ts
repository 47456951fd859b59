import { describe, expect, it } from 'vitest';
import { type CaseFile, nothingKnown, type Person, type PersonId } from '../../../src/domain/case/caseFile.ts';
import type { Presence } from '../../../src/domain/meeting/event.ts';
import { chairsFor } from '../../../src/domain/procedure/chairs.ts';
import { inviteesFor } from '../../../src/domain/procedure/invitees.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { paperRecipients, recipientsUnsaid } from '../../../src/domain/procedure/recipients.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, people } from '../../builders/elfrida.ts';

const staff = (id: PersonId, role: string): Person => ({
  id,
  name: `Sorrel ${id}`,
  role,
  side: 'council',
  parentalResponsibility: false,
  ...nothingKnown,
  papersBy: 'email',
});
const without = (id: PersonId): CaseFile => ({ ...elfridasCase, people: people.filter((each) => each.id !== id) });
const but = (id: PersonId, change: Partial<Person>): CaseFile => ({
  ...elfridasCase,
  people: people.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

describe('F-SCH-05: who may chair', () => {
  const managed = {
    ...elfridasCase,
    people: [staff('p-tm', 'Team manager'), staff('p-sp', 'senior practitioner'), ...people],
  };
  const choices = (file: CaseFile, kind: 'initial' | 'progress') =>
    chairsFor(leicestershire, file, kind).map(({ person, allowed, usual }) => [person.id, allowed, usual]);

  it('LEI-V01: with a key worker the SSWOP comes first, a manager is allowed with a note, the key worker is not', () => {
    expect(choices(managed, 'initial')).toEqual([
      ['p-sswop', true, true],
      ['p-tm', true, false],
      ['p-sp', true, false],
      ['p-keyworker', false, false],
    ]);
    const [, manager, , keyWorker] = chairsFor(leicestershire, managed, 'initial');
    expect(manager?.note).toContain('Say why');
    expect(keyWorker?.note).toContain('key worker');
  });

  it('LEI-V02: with a social worker a manager comes first, and no SSWOP', () => {
    const led: CaseFile = { ...managed, ledBy: 'social worker' };
    expect(choices(led, 'initial').map(([id, allowed]) => [id, allowed])).toEqual([
      ['p-tm', true],
      ['p-sp', true],
      ['p-sswop', false],
      ['p-keyworker', false],
    ]);
  });

  it('LEI-R04: later meetings are the lead worker’s, others where the plan is complex', () => {
    expect(choices(managed, 'progress')[0]).toEqual(['p-keyworker', true, true]);
    expect(choices(managed, 'progress').every(([, allowed]) => allowed)).toBe(true);
  });

  it('only council people are offered', () => {
    expect(chairsFor(leicestershire, elfridasCase, 'initial').every(({ person }) => person.side === 'council')).toBe(
      true,
    );
  });
});

describe('F-INV-01: who has a place', () => {
  const places = (file: CaseFile) =>
    inviteesFor(leicestershire, file, 'initial').map(({ place, need, people: who, missing }) => [
      place,
      need,
      who.map((each) => each.id).join(' '),
      missing,
    ]);

  it('LEI-P01 to LEI-P06 of LH-4163', () => {
    expect(places(elfridasCase)).toEqual([
      ['parents', 'required', 'p-mother p-father', false],
      ['child', 'usual', '', false],
      ['family network', 'usual', 'p-grandmother', false],
      ['school or nursery', 'required', 'p-school', false],
      ['health', 'required', 'p-health', false],
      ['agencies', 'usual', 'p-police', false],
      ['lead worker', 'usual', 'p-keyworker', false],
      ['GP', 'told', 'p-gp', false],
    ]);
  });

  it('the child’s place names the children', () => {
    const child = inviteesFor(leicestershire, elfridasCase, 'initial').find((each) => each.place === 'child');
    expect(child?.children.map((each) => each.initials)).toEqual(['E.F.']);
  });

  it.each([
    ['LEI-P03', 'p-school', 'school or nursery'],
    ['LEI-P04', 'p-health', 'health'],
  ])('%s: without %s the place %s is missing', (_rule, id, place) => {
    const missing = inviteesFor(leicestershire, without(id), 'initial').filter((each) => each.missing);
    expect(missing.map((each) => each.place)).toEqual([place]);
  });

  it('LEI-P06: a GP that is not there is not missing', () => {
    expect(inviteesFor(leicestershire, without('p-gp'), 'initial').some((each) => each.missing)).toBe(false);
  });

  it('each says why, and where it is written', () => {
    for (const each of inviteesFor(leicestershire, elfridasCase, 'initial')) {
      expect(each.why.length).toBeGreaterThan(10);
      expect(each.source).toMatch(/^Leicestershire practice standards, Jan 2024: Transfer from FRCD, paragraph \d+/);
    }
  });

  it('nobody has two places, and all but the SSWOP have one', () => {
    const seated = inviteesFor(leicestershire, elfridasCase, 'initial').flatMap((each) => each.people);
    expect(new Set(seated).size).toBe(seated.length);
    expect(people.filter((each) => !seated.includes(each)).map((each) => each.id)).toEqual(['p-sswop']);
  });
});

describe('F-DIS-02: who gets the papers', () => {
  const asked = {
    kind: 'initial',
    number: 1,
    mode: 'teams',
    chair: 'p-sswop',
    invited: people.filter(({ id }) => id !== 'p-gp' && id !== 'p-police').map(({ id }) => id),
    apart: [],
  } as const;
  const attendance = new Map<PersonId, Presence | null | undefined>([
    ['p-sswop', 'present'],
    ['p-keyworker', 'present'],
    ['p-mother', 'present'],
    ['p-father', 'apologies'],
    ['p-grandmother', 'present'],
    ['p-school', 'present'],
    ['p-health', 'apologies with update'],
    ['p-police', 'no reply'],
    ['c-1', 'was not brought'],
  ]);
  const recipients = (file: CaseFile, presence: ReadonlyMap<PersonId, Presence | null | undefined> = attendance) =>
    paperRecipients(leicestershire, file, asked, presence);
  it('M23 M37: in Herefordshire everyone invited, whether they came, sent apologies or said nothing; nobody else', () => {
    const of = (presence: ReadonlyMap<PersonId, Presence | null | undefined>) =>
      paperRecipients(herefordshire, elfridasCase, asked, presence);
    expect(of(new Map()).map(({ person }) => person.id)).toEqual(asked.invited);
    expect(new Set(of(new Map()).map(({ because }) => because))).toEqual(new Set(['was invited']));
    const reasons = new Map(of(attendance).map(({ person, because }) => [person.id, because]));
    expect([reasons.get('p-mother'), reasons.get('p-father')]).toEqual(['attended', 'sent apologies']);
    expect(reasons.has('p-gp')).toBe(false);
  });

  it('where the procedure does not say, it is said, and who took part gets them', () => {
    const silent = { ...herefordshire, papers: [] };
    expect(recipientsUnsaid(silent, elfridasCase, asked)).toContain('does not say');
    expect(recipientsUnsaid(herefordshire, elfridasCase, asked)).toBeUndefined();
    const ids = paperRecipients(silent, elfridasCase, asked, attendance).map(({ person }) => person.id);
    expect(ids).toEqual(recipients(elfridasCase).map(({ person }) => person.id));
  });

  const stops = (file: CaseFile) =>
    recipients(file).flatMap(({ person, stops: why }) => (why ? [[person.id, why]] : []));

  it('LEI-X16: who came and who sent apologies, with or without an update; silence is neither', () => {
    expect(recipients(elfridasCase).map(({ person, because }) => [person.id, because])).toEqual([
      ['p-sswop', 'attended'],
      ['p-keyworker', 'attended'],
      ['p-mother', 'attended'],
      ['p-father', 'sent apologies'],
      ['p-grandmother', 'attended'],
      ['p-school', 'attended'],
      ['p-health', 'sent apologies'],
    ]);
    expect(stops(elfridasCase)).toEqual([]);
  });

  it('an attendance taken back, or never recorded, is not one', () => {
    const presence = new Map<PersonId, Presence | null | undefined>([
      ['p-mother', null],
      ['p-father', undefined],
    ]);
    expect(recipients(elfridasCase, presence)).toEqual([]);
  });

  it('a person without an address stays a recipient, and stops', () => {
    const { email: _, ...father } = people.find((each) => each.id === 'p-father') as Person;
    const file = { ...elfridasCase, people: people.map((each) => (each.id === 'p-father' ? father : each)) };
    expect(stops(file)).toEqual([['p-father', 'No address is known for Tobias Fay.']]);
    expect(recipients(file)).toHaveLength(7);
  });

  it('papers in print stop nobody; consent still does', () => {
    expect(stops(but('p-mother', { papersBy: 'print' }))).toEqual([]);
    const refused = { ...but('p-school', { papersBy: 'print' }), consent: { state: 'not asked' } as const };
    expect(stops(refused).map(([id]) => id)).toEqual(['p-school', 'p-health']);
  });

  it('F-DIS-04: an address that a message came back from stops until it is confirmed or changed', () => {
    const addressFailed = { address: 'marigold.fay@post.example', on: day('2027-01-05') };
    const email = 'marigold.fay@post.example';
    expect(stops(but('p-mother', { email, addressFailed }))).toEqual([
      ['p-mother', `A message to ${email} came back. Confirm the address, or put in another.`],
    ]);
    expect(stops(but('p-mother', { email: 'm.fay@new.example', addressFailed }))).toEqual([]);
  });

  it.each([
    ['refused', { state: 'refused', on: day('2026-12-18'), from: ['p-mother'] }],
    ['not asked', { state: 'not asked' }],
  ] as const)('F-INV-03: with consent %s every agency stops, family and council do not', (_state, consent) => {
    expect(stops({ ...elfridasCase, consent }).map(([id]) => id)).toEqual(['p-school', 'p-health']);
  });
});
