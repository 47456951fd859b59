import { expect, test } from 'vitest';
import { caseLh4163 as was } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { withConcern, withdrawnConcern } from '../../../src/domain/case/agencyConcern.ts';
import { mergeCase } from '../../../src/domain/case/mergeCase.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { concern } from '../../builders/concern.ts';

const one = withConcern(was, concern);
const settled = (on: string) => withConcern(one, { ...concern, settledOn: day(on) });

test('F-CAP-07: whoever saves a case hears what became of an agency’s concern meanwhile', () => {
  expect(mergeCase(one, settled('2027-01-13'), settled('2027-01-14')).differed).toEqual([
    'The concern of Mr Inglenook, school, day it was settled: kept yours, “2027-01-13”. Someone else had saved “2027-01-14”.',
  ]);
  expect(mergeCase(was, was, one).differed).toEqual([
    'The concern of Mr Inglenook, school was added by someone else meanwhile.',
  ]);
  expect(mergeCase(one, settled('2027-01-13'), one).differed).toEqual([]);
});

test('F-CAP-07: what a withdrawn concern said is not said again', () => {
  const withdrawn = { by: 'Tansy Millbrook', on: day('2027-01-14'), why: 'It was of another family.' };
  const gone = withConcern(one, withdrawnConcern(concern, withdrawn));
  const { differed } = mergeCase(one, { ...one, team: 'North' }, gone);
  expect(differed).toEqual(['The concern of Mr Inglenook, school, withdrawal: someone else changed it meanwhile.']);
});
