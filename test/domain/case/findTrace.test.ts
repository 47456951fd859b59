import { expect, it } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import { findTrace } from '../../../src/domain/case/findTrace.ts';

const father = caseLh5207.people.find(({ id }) => id === 'p-father')!;
const others = [
  ...caseLh5207.people
    .filter(({ id }) => id !== 'p-father')
    .map(({ name, side }) => ({ name, family: side === 'family' })),
  ...caseLh5207.children.map(({ name }) => ({ name, family: true })),
];
const found = (text: string, mayBeNamed = others) => findTrace(text, father, mayBeNamed);

it.each([
  ['Dorian rang on Monday.', 'Dorian'],
  ['It was DORIAN’S idea.', 'DORIAN'],
  ['Mr Dorian  Ashgrove came by.', 'Dorian  Ashgrove'],
  ['Write to dorian@canalside.example first.', 'dorian'],
  ['Call 07700 900862.', '07700 900862'],
  ['Call 07700900862 or 0116.', '07700900862'],
  ['Call +44 (0)7700 900 862 at night.', '+44 (0)7700 900 862'],
  ['D.A. was in the street.', 'D.A.'],
  ['D. A. was in the street.', 'D. A.'],
])('F-DIS-03: “%s” gives him away', (text, words) => {
  expect(found(text)).toBe(words);
});

it.each([
  'The Ashgrove family moved.',
  'Isolde Ashgrove said so.',
  'Linnet and Rowan sleep badly.',
  'L.A. and R.A. sleep badly.',
  'DA was talked about.',
  'An accordian player.',
  'Call 07700 900417.',
  'Reference 107700900862.',
])('“%s” does not', (text) => {
  expect(found(text)).toBeUndefined();
});

it('somebody else of the case may bear his first name, in full; alone it counts', () => {
  const namesake = [...others, { name: 'Dorian Reed', family: false }];
  expect(found('Dorian Reed (school) will ring.', namesake)).toBeUndefined();
  expect(found('Dorian will ring.', namesake)).toBe('Dorian');
});

it('a name is found with or without its accents', () => {
  const zoe = { name: 'Zoë Lark' };
  expect(findTrace('Zoe came.', zoe, [])).toBe('Zoe');
  expect(findTrace('zoë came.', { name: 'Zoe Lark' }, [])).toBeDefined();
});

it('a title is no part of a name, and a name of two letters counts only as a whole', () => {
  expect(findTrace('Mrs Oakhanger came.', { name: 'Mrs Li' }, [])).toBeUndefined();
  expect(findTrace('Mrs Li came.', { name: 'Mrs Li' }, [])).toBe('Mrs Li');
});

const family = caseLh5207.people.map(({ name, role, side }) => ({ name, role, family: side === 'family' }));
const foundOf = (text: string, role: string, visible: readonly string[] = ['grandmother', 'mother']) =>
  findTrace(text, { ...father, role, side: 'family' }, [
    ...family.filter((one) => one.role === 'health visitor'),
    ...visible.map((other, at) => ({ name: `Ash ${at}`, role: other, family: true })),
  ]);

it.each([
  ['Father has moved to 4 Oak Street.', 'father', 'Father'],
  ['He misses his DAD.', 'father', 'DAD'],
  ['“I saw Daddy’s car.”', 'father', 'Daddy'],
  ['Mum rang.', 'birth mother', 'Mum'],
  ['Mam rang.', 'mother of R.A.', 'Mam'],
  ['Nan has a dog.', 'grandmother', 'Nan'],
  ['Grandad collects him.', 'paternal grandfather', 'Grandad'],
  ['Her husband was there.', 'mother’s partner', 'husband'],
  ['The ex-partner wrote.', 'ex-husband', 'partner'],
  ['The step-dad wrote.', 'stepfather', 'step-dad'],
])('F-DIS-03: “%s” gives the %s away', (text, role, words) => {
  expect(foundOf(text, role, [])).toBe(words);
});

it.each([
  ['Grandmother and fatherly advice.', 'father', ['mother']],
  ['Grand-father came.', 'father', []],
  ['Dad came.', 'father', ['father']],
  ['Gran came.', 'paternal grandmother', ['maternal grandmother']],
  ['The foster father came.', 'father', ['foster father']],
  ['The partnership meets.', 'partner', []],
])('“%s” does not give the %s away where %s may be named', (text, role, visible) => {
  expect(foundOf(text, role, visible)).toBeUndefined();
});

it('another kind of father is no excuse, nor is a role that tells of him', () => {
  expect(foundOf('Father came.', 'father', ['foster father', 'stepfather'])).toBe('Father');
  expect(foundOf('The father’s solicitor came.', 'father', ['father’s solicitor'])).toBe('father');
});

it('of a service a role of several words counts; one word says the service, and nobody', () => {
  const worker = { name: 'Jago Pell', role: 'housing officer', side: 'agency' } as const;
  expect(findTrace('The Housing Officer wrote.', worker, [])).toBe('Housing Officer');
  expect(findTrace('Tired at school.', { ...worker, role: 'school' }, [])).toBeUndefined();
});
