import { describe, expect, test } from 'vitest';
import { type CaseChecking, caseChecks } from '../../../../src/domain/case/form/caseChecks.ts';
import type { TypedCase, TypedPerson } from '../../../../src/domain/case/form/typedCase.ts';
import { typedFrom } from '../../../../src/domain/case/form/typedFrom.ts';
import { day } from '../../../../src/domain/time/plainDate.ts';
import { elfridasCase } from '../../../builders/elfrida.ts';

const whole: TypedCase = { ...typedFrom(elfridasCase), reference: 'LH-5200', completed: '18/12/2026' };
const checking: CaseChecking = {
  today: day('2026-12-22'),
  stored: false,
  existing: (reference) => (reference.toLowerCase() === 'lh-4163' ? 'LH-4163' : undefined),
  found: () => ({}),
};
const problems = (typed: Partial<TypedCase>, more: Partial<CaseChecking> = {}) =>
  caseChecks({ ...whole, ...typed }, { ...checking, ...more });
const stops = (typed: Partial<TypedCase>, more: Partial<CaseChecking> = {}) =>
  problems(typed, more)
    .filter(({ blocks }) => blocks)
    .map(({ field, words }) => `${field}: ${words}`);
const withPerson = (id: string, change: Partial<TypedPerson>) => ({
  people: whole.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});
const child = whole.children[0]!;

test('A whole case has nothing wrong and no advice', () => {
  expect(problems({})).toEqual([]);
});

describe('The day on which a child joined the case', () => {
  const outcomes = [{ meeting: 'LH-4163-review-1', on: day('2026-11-30') }];
  test.each([
    ['1/1/2027', 'is in the future'],
    ['1/5/2018', 'before they were born, on Monday 14 May 2018'],
    ['2/12/2026', 'The meeting of Monday 30 November 2026 decided an outcome for them'],
    ['some day', 'Write it as day, month and year'],
  ])('“%s” is refused beside its field: %s', (joined, words) => {
    expect(stops({ children: [{ ...child, joined, outcomes }] })).toEqual([expect.stringContaining(`c-1/joined: `)]);
    expect(stops({ children: [{ ...child, joined, outcomes }] })[0]).toContain(words);
  });
  test.each(['', '30/11/2026', '14/5/2018'])('“%s” is taken', (joined) => {
    expect(stops({ children: [{ ...child, joined, outcomes }] })).toEqual([]);
  });
});

describe('Reference', () => {
  test.each([
    '',
    ' ',
    'LH/4163',
    'LH 4163',
    'a%20b',
    'LH#1',
    '-LH',
    'LH.',
    'LH--1',
    'con',
    'x_vti_y',
    'Ü-1',
    'a'.repeat(41),
  ])('“%s” is refused beside its field', (reference) => {
    expect(stops({ reference })).toEqual([expect.stringMatching(/^reference: /)]);
  });
  test.each(['LH-4164', '100023456', 'cin_2026.7-b'])('“%s” is taken', (reference) => {
    expect(stops({ reference })).toEqual([]);
  });
  test('One that is there already is told with its own capitals', () => {
    expect(stops({ reference: 'lh-4163' })).toEqual(['reference: LH-4163 is there already.']);
  });
  test('A name of the family in it is refused: it stands in links', () => {
    expect(stops({ reference: 'FAY-2026' })).toEqual([expect.stringContaining('name')]);
  });
  test('A stored case keeps its own', () => {
    expect(stops({ reference: 'LH-4163', completed: '' }, { stored: true })).toEqual([]);
  });
});

describe('Dates', () => {
  test.each([
    ['', /Say when/],
    ['soon', /day, month and year/],
    ['18/12/26', /day, month and year/],
    ['31/2/2026', /no such day/],
    ['29 February 2026', /no such day/],
    ['23/12/2026', /Wednesday 23 December 2026 is in the future/],
    ['18/12/1026', /Check the year/],
  ])('Assessment completed on “%s”', (completed, words) => {
    expect(stops({ completed })).toEqual([expect.stringMatching(words)]);
  });
  test.each(['22/12/2026', '18.12.2026', '18-12-2026', '18 Dec 2026', 'Fri 18 December 2026', '2026-12-18'])(
    '“%s” is a day',
    (completed) => {
      expect(stops({ completed })).toEqual([]);
    },
  );
});

describe('Children', () => {
  test('None, one without a date of birth, and one without a name', () => {
    expect(stops({ children: [] })).toEqual([expect.stringMatching(/^children: /)]);
    expect(stops({ children: [{ ...child, born: '' }] })).toEqual([
      expect.stringMatching(/^c-1\/born: .*date of birth/),
    ]);
    expect(stops({ children: [{ ...child, name: '' }] })).toEqual([expect.stringMatching(/^c-1\/name: /)]);
  });
  test('The same child twice', () => {
    expect(stops({ children: [child, { ...child, id: 'c-2' }] })).toEqual([
      expect.stringMatching(/^c-2\/name: .*already/),
    ]);
  });
  test('Initials that are the name would show it', () => {
    expect(stops({ children: [{ ...child, initials: 'Elfrida Fay' }] })).toEqual([expect.stringMatching(/initials: /)]);
  });
  test.each([
    ['22/12/2008', 1],
    ['23/12/2008', 0],
  ])('Born %s: advice about eighteen and older, %s', (born, count) => {
    const found = problems({ children: [{ ...child, born }] });
    expect(found.filter(({ blocks }) => !blocks)).toHaveLength(count);
    expect(found.filter(({ blocks }) => blocks)).toEqual([]);
  });
});

describe('People', () => {
  test.each([
    'marigold',
    'a@b',
    'a b@c.example',
    'a@@c.example',
    'a@c..example',
    '.a@c.example',
    'Marigold <a@c.example>',
  ])('Address “%s” is no address', (email) => {
    expect(stops(withPerson('p-mother', { email }))).toEqual([expect.stringMatching(/^p-mother\/email: /)]);
  });
  test.each(["o'brien@post.example", 'a.b+c@x.post.example'])('Address “%s” is one', (email) => {
    expect(stops(withPerson('p-mother', { email }))).toEqual([]);
  });
  test('Two addresses in one field', () => {
    expect(stops(withPerson('p-mother', { email: 'a@post.example; b@post.example' }))).toEqual([
      'p-mother/email: One address for one person.',
    ]);
  });
  test('The same person twice: same address, or same name and role; two who share one mailbox need print for one', () => {
    expect(stops(withPerson('p-father', { email: 'P-Mother@family.example' }))).toEqual([
      expect.stringMatching(/^p-father\/email: Marigold Fay has this address already/),
    ]);
    expect(stops(withPerson('p-father', { email: 'p-mother@family.example', papersBy: 'print' }))).toEqual([]);
    expect(stops(withPerson('p-father', { name: 'marigold fay', role: 'Mother' }))).toEqual([
      expect.stringMatching(/^p-father\/name: This person is here already/),
    ]);
  });
  test('A distribution list is nobody’s own address; what is not known stops nobody', () => {
    const found = ({ email }: TypedPerson) => (email === 'p-school@agency.example' ? { mailboxes: 14 } : {});
    expect(stops({}, { found })).toEqual([
      expect.stringMatching(/^p-school\/email: This is a list: it reaches 14 mailboxes/),
    ]);
    expect(stops({}, { found: () => ({ mailboxes: 1 }) })).toEqual([]);
  });
  test('A council person without an account is told, and never stopped', () => {
    const found = problems({}, { found: () => ({ account: 'none' as const }) });
    expect(found.map(({ field, blocks }) => [field, blocks])).toEqual([
      ['p-sswop/email', false],
      ['p-keyworker/email', false],
    ]);
  });
  test('The lead worker is missing: nobody, somebody removed, or a place that nobody was put into', () => {
    expect(stops({ leadWorker: '' })).toEqual([expect.stringMatching(/^leadWorker: /)]);
    expect(stops({ leadWorker: 'p-gone' })).toEqual([expect.stringMatching(/^leadWorker: /)]);
    const blank = { name: '', email: '', phone: '' };
    expect(stops(withPerson('p-keyworker', blank))).toEqual([expect.stringMatching(/^p-keyworker\/name: /)]);
  });
  test('Nobody with parental responsibility, or nobody from school, is advice', () => {
    const without = { people: whole.people.map((one) => ({ ...one, parentalResponsibility: false, fills: '' })) };
    const found = problems(without);
    expect(found.map(({ field, blocks }) => [field, blocks])).toEqual([
      ['family', false],
      ['agencies', false],
      ['agencies', false],
    ]);
  });
  test('A mailbox of several is advice, and so is an address that a message came back from', () => {
    const addressFailed = { address: 'p-mother@family.example', on: day('2026-12-21') };
    expect(problems(withPerson('p-mother', { addressFailed }))).toMatchObject([
      { field: 'p-mother/email', blocks: false },
    ]);
    expect(problems(withPerson('p-school', { email: 'office@inkpotlane.example' }))).toMatchObject([
      { field: 'p-school/email', blocks: false },
    ]);
  });
});

test('F-INV-03: consent needs a day and who gave or refused it; not asked is advice', () => {
  expect(stops({ consent: { state: 'given', on: '', from: [] } }).map((one) => one.split(':')[0])).toEqual([
    'consent/on',
    'consent/from',
  ]);
  expect(stops({ consent: { state: 'refused', on: '18/12/2026', from: ['p-gone'] } })).toEqual([
    'consent/from: Say who refused it.',
  ]);
  expect(problems({ consent: { state: 'not asked', on: '', from: [] } })).toMatchObject([{ blocks: false }]);
});

test('F-SCH-08: a preferred time needs a weekday and an end after its start', () => {
  const times = [
    { weekdays: [], from: '15:30', to: '17:00' },
    { weekdays: [2], from: '17:00', to: '15:30' },
    { weekdays: [2], from: '', to: '15:30' },
    { weekdays: [2, 4], from: '15:30', to: '17:00' },
  ];
  const preferences = { ...whole.preferences, times };
  expect(stops({ preferences }).map((one) => one.split(':')[0])).toEqual(['times/0', 'times/1', 'times/2']);
});
