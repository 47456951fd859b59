import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { councilCase, newCase, person, staff } from './councilCase.ts';
import type { ScenarioUser } from './scenario.ts';

export const ambrose: ScenarioUser = {
  id: 'c1111111-1111-4111-8111-111111111111',
  displayName: 'Ambrose Quayle',
  userPrincipalName: 'ambrose.quayle@council.example',
  jobTitle: 'Allocated social worker',
  teams: true,
  diary: [{ from: '2027-01-04T09:00', to: '2027-01-04T12:00', subject: 'Visit' }],
};
export const octavia: ScenarioUser = {
  id: 'c2222222-2222-4222-8222-222222222222',
  displayName: 'Octavia Merriweather',
  userPrincipalName: 'octavia.merriweather@council.example',
  jobTitle: 'Practice Lead',
  teams: true,
  diary: [{ from: '2026-12-23T00:00', to: '2027-01-04T00:00', showAs: 'oof', subject: 'Leave' }],
};
export const rupert: ScenarioUser = {
  id: 'c3333333-3333-4333-8333-333333333333',
  displayName: 'Rupert Halliday',
  userPrincipalName: 'rupert.halliday@council.example',
  jobTitle: 'Service Manager',
  teams: true,
};

/** Beatrix Chimneyswift: a meeting was decided on Monday 14 December 2026. */
export const caseLn8840: CaseFile = {
  ...newCase,
  reference: 'LN-8840',
  procedure: 'london',
  ledBy: 'social worker',
  leadWorker: 'p-worker',
  children: [
    { id: 'c-1', name: 'Beatrix Chimneyswift', initials: 'B.C.', born: day('2019-10-05'), needs: '', attends: 'no' },
  ],
  people: [
    staff('p-worker', ambrose, 'social worker'),
    staff('p-lead', octavia, 'practice lead', { fills: 'Practice Lead' }),
    staff('p-service', rupert, 'service manager', { fills: 'Service Manager' }),
    person({
      id: 'p-mother',
      name: 'Leonie Chimneyswift',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'leonie.chimneyswift@post.example',
      livesWith: ['c-1'],
    }),
    person({
      id: 'p-father',
      name: 'Gideon Swallowtail',
      role: 'father',
      side: 'family',
      parentalResponsibility: true,
      email: 'gideon.swallowtail@post.example',
    }),
    person({
      id: 'p-school',
      name: 'Mx Martlet',
      role: 'school',
      side: 'agency',
      email: 'office@rooftopprimary.example',
    }),
    person({
      id: 'p-housing',
      name: 'Delphine Eaves',
      role: 'housing officer',
      side: 'agency',
      email: 'delphine.eaves@housing.example',
    }),
  ],
  consent: { state: 'given', on: day('2026-12-11'), from: ['p-mother', 'p-father'] },
  facts: [
    {
      fact: 'meeting decided',
      on: day('2026-12-14'),
      recordedBy: octavia.displayName,
      recordedAt: instant('2026-12-14T11:30:00.000Z'),
    },
  ],
};

/** Tuesday 15 December 2026, 09:05: day 1 of 15 working days, which end on Thursday 7 January. */
export const londonInitial = councilCase({
  name: 'london-initial',
  about:
    'London (Azeus Care): an initial meeting was decided on Monday 14 December 2026 and is to be arranged; the Practice Lead chairs.',
  now: '2026-12-15T09:05:00.000Z',
  users: [ambrose, octavia, rupert],
  file: caseLn8840,
  nextDue: day('2027-01-07'),
  nextWhat: 'Initial meeting',
});
