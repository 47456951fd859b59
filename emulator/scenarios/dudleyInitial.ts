import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { councilCase, newCase, person, staff } from './councilCase.ts';
import type { ScenarioUser } from './scenario.ts';

export const juniper: ScenarioUser = {
  id: 'd1111111-1111-4111-8111-111111111111',
  displayName: 'Juniper Castellan',
  userPrincipalName: 'juniper.castellan@council.example',
  jobTitle: 'Social worker',
  teams: true,
  diary: [
    { from: '2026-12-23T10:00', to: '2026-12-23T12:30', subject: 'Visit' },
    { from: '2026-12-29T00:00', to: '2026-12-30T00:00', showAs: 'oof', subject: 'Leave' },
  ],
};
export const barnaby: ScenarioUser = {
  id: 'd2222222-2222-4222-8222-222222222222',
  displayName: 'Barnaby Thistlewood',
  userPrincipalName: 'barnaby.thistlewood@council.example',
  jobTitle: 'Team manager',
  teams: true,
};
export const imogen: ScenarioUser = {
  id: 'd3333333-3333-4333-8333-333333333333',
  displayName: 'Imogen Fairweather',
  userPrincipalName: 'imogen.fairweather@council.example',
  jobTitle: 'Advanced Social Work Practitioner',
  teams: true,
};

/** Clement Larkspur's assessment was completed on Thursday 17 December 2026; his father lives elsewhere. */
export const caseDy2071: CaseFile = {
  ...newCase,
  reference: 'DY-2071',
  procedure: 'dudley',
  ledBy: 'social worker',
  leadWorker: 'p-worker',
  children: [
    { id: 'c-1', name: 'Clement Larkspur', initials: 'C.L.', born: day('2016-09-02'), needs: '', attends: 'yes' },
  ],
  people: [
    staff('p-worker', juniper, 'social worker'),
    staff('p-manager', barnaby, 'team manager'),
    staff('p-advanced', imogen, 'advanced social work practitioner'),
    person({
      id: 'p-mother',
      name: 'Rosalind Larkspur',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'rosalind.larkspur@post.example',
      livesWith: ['c-1'],
    }),
    person({
      id: 'p-father',
      name: 'Edmund Hawksbill',
      role: 'father',
      side: 'family',
      fills: 'parent who lives elsewhere',
      parentalResponsibility: true,
      email: 'edmund.hawksbill@post.example',
    }),
    person({
      id: 'p-aunt',
      name: 'Philippa Larkspur',
      role: 'aunt',
      side: 'family',
      email: 'philippa.larkspur@post.example',
    }),
    person({
      id: 'p-school',
      name: 'Miss Teasel',
      role: 'school',
      side: 'agency',
      email: 'office@teaselprimary.example',
    }),
    person({
      id: 'p-nurse',
      name: 'Bram Ottershaw',
      role: 'school nurse',
      side: 'agency',
      email: 'bram.ottershaw@health.example',
    }),
  ],
  consent: { state: 'given', on: day('2026-12-17'), from: ['p-mother', 'p-father'] },
  facts: [
    {
      fact: 'assessment completed',
      on: day('2026-12-17'),
      recordedBy: juniper.displayName,
      recordedAt: instant('2026-12-17T15:40:00.000Z'),
    },
  ],
};

/** Monday 21 December 2026, 09:15: the planning meeting is due on Tuesday 5 January; by the other reading on a Sunday. */
export const dudleyInitial = councilCase({
  name: 'dudley-initial',
  about:
    'Dudley: an assessment was completed on Thursday 17 December 2026 and the planning meeting is to be arranged; the social worker chairs.',
  now: '2026-12-21T09:15:00.000Z',
  users: [juniper, barnaby, imogen],
  file: caseDy2071,
  nextDue: day('2027-01-05'),
  nextWhat: 'Planning meeting',
});
