import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { councilCase, newCase, person, staff } from './councilCase.ts';
import type { ScenarioUser } from './scenario.ts';

export const merrily: ScenarioUser = {
  id: 'a1111111-1111-4111-8111-111111111111',
  displayName: 'Merrily Cotton',
  userPrincipalName: 'merrily.cotton@council.example',
  jobTitle: 'Business support',
  teams: true,
};
export const auberon: ScenarioUser = {
  id: 'a2222222-2222-4222-8222-222222222222',
  displayName: 'Auberon Pike',
  userPrincipalName: 'auberon.pike@council.example',
  jobTitle: 'Team manager',
  teams: true,
  diary: [
    { from: '2026-12-22T09:00', to: '2026-12-22T13:00', subject: 'Court' },
    { from: '2026-12-24T00:00', to: '2027-01-01T00:00', showAs: 'oof', subject: 'Leave' },
  ],
};
export const hester: ScenarioUser = {
  id: 'a3333333-3333-4333-8333-333333333333',
  displayName: 'Hester Vale',
  userPrincipalName: 'hester.vale@council.example',
  jobTitle: 'Senior practitioner',
  teams: true,
};
export const lorcan: ScenarioUser = {
  id: 'a4444444-4444-4444-8444-444444444444',
  displayName: 'Lorcan Mead',
  userPrincipalName: 'lorcan.mead@council.example',
  jobTitle: 'Social worker',
  teams: true,
};
export const tilly: ScenarioUser = {
  id: 'a5555555-5555-4555-8555-555555555555',
  displayName: 'Tilly Fenwick',
  userPrincipalName: 'tilly.fenwick@council.example',
  jobTitle: 'Family support worker',
  teams: true,
};

/** Hollis Bramblecote's assessment was completed on Wednesday 16 December 2026; a family support worker is allocated. */
export const caseHf3318: CaseFile = {
  ...newCase,
  reference: 'HF-3318',
  procedure: 'herefordshire',
  ledBy: 'social worker',
  leadWorker: 'p-worker',
  children: [
    { id: 'c-1', name: 'Hollis Bramblecote', initials: 'H.B.', born: day('2022-06-30'), needs: '', attends: 'no' },
  ],
  people: [
    staff('p-manager', auberon, 'team manager'),
    staff('p-senior', hester, 'senior practitioner'),
    staff('p-worker', lorcan, 'social worker'),
    staff('p-support', tilly, 'family support worker', { fills: 'family support worker' }),
    person({
      id: 'p-mother',
      name: 'Ottoline Bramblecote',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'ottoline.bramblecote@post.example',
      livesWith: ['c-1'],
    }),
    person({
      id: 'p-grandfather',
      name: 'Jasper Bramblecote',
      role: 'grandfather',
      side: 'family',
      email: 'jasper.bramblecote@post.example',
    }),
    person({
      id: 'p-visitor',
      name: 'Saffron Dunnock',
      role: 'health visitor',
      side: 'agency',
      email: 'saffron.dunnock@health.example',
    }),
    person({
      id: 'p-nursery',
      name: 'Mrs Wimberry',
      role: 'nursery',
      side: 'agency',
      email: 'office@mistletoenursery.example',
    }),
  ],
  consent: { state: 'given', on: day('2026-12-14'), from: ['p-mother'] },
  circumstances: [
    {
      name: 'family support worker allocated',
      since: day('2026-12-16'),
      recordedBy: auberon.displayName,
      recordedAt: instant('2026-12-16T16:05:00.000Z'),
    },
  ],
  facts: [
    {
      fact: 'assessment completed',
      on: day('2026-12-16'),
      recordedBy: auberon.displayName,
      recordedAt: instant('2026-12-16T16:00:00.000Z'),
    },
  ],
};

/** Monday 21 December 2026, 09:15: the first meeting is due on Monday 4 January, and its chair is on leave till then. */
export const herefordshireInitial = councilCase({
  name: 'herefordshire-initial',
  about:
    'Herefordshire: an assessment was signed off on Wednesday 16 December 2026 and the first meeting is to be arranged; the team manager chairs.',
  now: '2026-12-21T09:15:00.000Z',
  users: [merrily, auberon, hester, lorcan, tilly],
  file: caseHf3318,
  nextDue: day('2027-01-04'),
  nextWhat: 'First meeting',
});
