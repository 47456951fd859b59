import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { councilCase, newCase, person, staff } from './councilCase.ts';
import type { ScenarioUser } from './scenario.ts';

export const isaac: ScenarioUser = {
  id: 'b1111111-1111-4111-8111-111111111111',
  displayName: 'Isaac Coldstream',
  userPrincipalName: 'isaac.coldstream@council.example',
  jobTitle: 'Social worker',
  teams: true,
  diary: [{ from: '2026-12-21T09:00', to: '2026-12-21T12:00', subject: 'Visit' }],
};
export const winifred: ScenarioUser = {
  id: 'b2222222-2222-4222-8222-222222222222',
  displayName: 'Winifred Allerdene',
  userPrincipalName: 'winifred.allerdene@council.example',
  jobTitle: 'Senior practitioner',
  teams: true,
};
export const magnus: ScenarioUser = {
  id: 'b3333333-3333-4333-8333-333333333333',
  displayName: 'Magnus Heatherslaw',
  userPrincipalName: 'magnus.heatherslaw@council.example',
  jobTitle: 'Team manager',
  teams: true,
};

/** Wilfred Sandpiper's assessment was completed on Friday 27 November 2026. */
export const caseNt6054: CaseFile = {
  ...newCase,
  reference: 'NT-6054',
  procedure: 'newcastle',
  ledBy: 'social worker',
  leadWorker: 'p-worker',
  children: [
    { id: 'c-1', name: 'Wilfred Sandpiper', initials: 'W.S.', born: day('2013-02-11'), needs: '', attends: 'yes' },
  ],
  people: [
    staff('p-worker', isaac, 'social worker'),
    staff('p-senior', winifred, 'senior practitioner'),
    staff('p-manager', magnus, 'team manager'),
    person({
      id: 'p-mother',
      name: 'Cordelia Sandpiper',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'cordelia.sandpiper@post.example',
      livesWith: ['c-1'],
    }),
    person({
      id: 'p-stepfather',
      name: 'Amos Turnstone',
      role: 'stepfather',
      side: 'family',
      email: 'amos.turnstone@post.example',
      livesWith: ['c-1'],
    }),
    person({
      id: 'p-school',
      name: 'Mr Dunlinson',
      role: 'head of year',
      side: 'agency',
      fills: 'education',
      email: 'year9@curlewacademy.example',
    }),
    person({
      id: 'p-health',
      name: 'Esme Fulmar',
      role: 'school nurse',
      side: 'agency',
      fills: 'health',
      email: 'esme.fulmar@health.example',
    }),
    person({
      id: 'p-youth',
      name: 'Dougal Kittiwake',
      role: 'youth worker',
      side: 'agency',
      email: 'dougal.kittiwake@youth.example',
    }),
  ],
  consent: { state: 'given', on: day('2026-11-27'), from: ['p-mother'] },
  facts: [
    {
      fact: 'assessment completed',
      on: day('2026-11-27'),
      recordedBy: isaac.displayName,
      recordedAt: instant('2026-11-27T14:20:00.000Z'),
    },
  ],
};

/** Monday 14 December 2026, 09:05: a month after the assessment is Sunday 27 December, so that Christmas Eve is the last working day. */
export const newcastleInitial = councilCase({
  name: 'newcastle-initial',
  about:
    'Newcastle: an assessment was completed on Friday 27 November 2026 and the planning meeting is due on the Sunday after Christmas.',
  now: '2026-12-14T09:05:00.000Z',
  users: [isaac, winifred, magnus],
  file: caseNt6054,
  nextDue: day('2026-12-27'),
  nextWhat: 'Planning meeting',
});
