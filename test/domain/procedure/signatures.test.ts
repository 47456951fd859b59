import { expect, test } from 'vitest';
import { caseHf3318 } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { ratificationOf, signaturesOf } from '../../../src/domain/procedure/afterSignOff.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { fact } from '../../builders/elfrida.ts';

const signOff = { at: instant('2027-01-05T10:00:00.000Z') };
const meeting = { id: 'm-1', kind: 'initial', number: 1, mode: 'teams', chair: 'p-lead' } as const;
const signed = (file: CaseFile, kind: 'initial' | 'review') =>
  signaturesOf({ profile: london, file, meeting: { ...meeting, kind }, signOff }).map(({ label, status, blocks }) => [
    label,
    status,
    blocks,
  ]);

test('F-DIS-01, LON: signatures are kept track of and hold nothing back', () => {
  expect(signed(caseLn8840, 'initial')).toEqual([
    ['Plan signed: The family', 'to do', false],
    ['Plan signed: Practice Lead', 'to do', false],
  ]);
  expect(signed(caseLn8840, 'review')).toEqual([['Plan signed: Practice Lead', 'to do', false]]);
  const changed = { ...caseLn8840, circumstances: [{ name: 'significant change to the plan' }] } as unknown as CaseFile;
  expect(signed(changed, 'review')).toHaveLength(2);
  const there = { ...caseLn8840, facts: [fact('plan signed by family', '2027-01-08', 'm-1')] };
  expect(signed(there, 'initial')[0]).toEqual(['Plan signed: The family', 'done', false]);
  expect(ratificationOf({ profile: london, file: caseLn8840, meeting, signOff })).toBeUndefined();
});

test('HEF: nobody signs; the team manager ratifies', () => {
  const of = { profile: herefordshire, file: caseHf3318, meeting, signOff };
  expect(signaturesOf(of)).toEqual([]);
  expect(ratificationOf(of)).toMatchObject({ who: 'team manager', gate: { before: 'the sending', blocks: true } });
});
