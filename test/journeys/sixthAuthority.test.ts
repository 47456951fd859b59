import { beforeAll, expect, test } from 'vitest';
import { askedFacts } from '../../src/domain/case/form/askedFacts.ts';
import { blankCase } from '../../src/domain/case/form/blankCase.ts';
import { loadProcedure, profileOf } from '../../src/domain/procedure/inForce.ts';
import { authorities } from '../../src/domain/procedure/profiles/index.ts';
import { readProcedure } from '../../src/domain/procedure/reading/readProcedure.ts';
import { workOut } from '../procedures/checkWorked.ts';
import { exampleshire, workedExampleshire } from '../procedures/exampleshire.ts';
import { exampleshireJourney } from './exampleshire.ts';
import { walk } from './journey.ts';

/** What profiles/index.ts would have one line more of. */
const known = [...authorities, { id: 'exampleshire', authority: 'Exampleshire', load: async () => exampleshire }];

beforeAll(() => loadProcedure('exampleshire', known));

test.each(workedExampleshire.rows.map((row) => [JSON.stringify(row), row] as const))('Worked by hand: %s', (_, row) => {
  expect(workOut(profileOf('exampleshire')!, row)).toEqual(row);
});

test('One file, one line and one file of worked dates are a sixth authority: it walks the whole journey', () =>
  walk(exampleshireJourney));

test('A sixth authority’s new case has its own words, roles, places and trigger', () => {
  const blank = blankCase(exampleshire, () => 'x');
  expect(blank.people.map(({ role, fills }) => role || fills)).toEqual([
    'mother',
    'help coordinator',
    'circle chair',
    'library',
  ]);
  expect(askedFacts(blank).map(({ fact }) => fact)).toEqual(['meeting decided']);
});

test('A sixth authority’s procedure reads like the others', () => {
  const text = JSON.stringify(readProcedure(exampleshire));
  for (const words of ['Opening Circle', 'Every five weeks', 'circle chair']) expect(text).toContain(words);
});
