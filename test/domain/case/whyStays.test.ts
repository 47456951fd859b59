import { expect, it } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import { whyStays } from '../../../src/domain/case/whyStays.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';

const cancelled = { ...siblingsMeeting, stage: 'cancelled' } as const;

it('F-INV-05: whoever is kept apart stays, whichever of the two the flag was written on', () => {
  for (const person of ['p-mother', 'p-father']) expect(whyStays(caseLh5207, [], person)).toEqual(['is kept apart']);
  expect(whyStays(caseLh5207, [], 'p-gp')).toEqual([]);
});

it.each(['p-police', 'p-father', 'p-sswop'])(
  '%s, asked to a meeting that was called off or not held, stays',
  (person) => {
    const { leadWorker, plan } = caseLh5207;
    expect(whyStays({ leadWorker, plan }, [cancelled], person)).toEqual(['was asked to a meeting']);
    expect(whyStays({ leadWorker, plan }, [{ ...cancelled, stage: 'not held' }], person)).toHaveLength(1);
    expect(whyStays({ leadWorker, plan }, [siblingsMeeting], person)).toEqual(['is asked to a meeting']);
  },
);

it('whoever came without being asked is known by what they were sent, or by papers of their own', () => {
  const { leadWorker, plan } = caseLh5207;
  const file = { leadWorker, plan };
  expect(whyStays(file, [], 'p-gp', [{ recipient: 'p-gp' }])).toEqual(['is on a send list']);
  const paper = { name: 'Minutes', length: 1, sha256: '', reader: 'p-gp', without: ['p-housing'] };
  const signOff = { version: 1, by: siblingsMeeting.organiser, at: caseLh5207.facts[0]!.recordedAt, covered: [] };
  const signed = { ...siblingsMeeting, stage: 'signed off', signOff: { ...signOff, papers: [paper] } } as const;
  for (const person of ['p-gp', 'p-housing']) expect(whyStays(file, [signed], person)).toEqual(['is named in minutes']);
});
