import { type CaseFile, nothingKnown } from '../../src/domain/case/caseFile.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { cinLists, councilTenant } from './cinSite.ts';
import type { Scenario, ScenarioUser } from './scenario.ts';

export const petra: ScenarioUser = {
  id: '11111111-1111-4111-8111-111111111111',
  displayName: 'Petra Lanternfield',
  userPrincipalName: 'petra.lanternfield@council.example',
  jobTitle: 'Senior Social Work Oversight Practitioner',
  teams: true,
  diary: [
    { from: '2026-12-23T09:30', to: '2026-12-23T16:30', subject: 'Court' },
    { from: '2026-12-29T13:00', to: '2026-12-29T14:30', subject: 'Supervision' },
    { from: '2027-01-05T09:00', to: '2027-01-05T10:30', subject: 'Team meeting' },
    { from: '2027-01-06T13:30', to: '2027-01-06T15:00', showAs: 'tentative', subject: 'Held for a panel' },
  ],
};
export const tansy: ScenarioUser = {
  id: '22222222-2222-4222-8222-222222222222',
  displayName: 'Tansy Millbrook',
  userPrincipalName: 'tansy.millbrook@council.example',
  jobTitle: 'Business support',
  teams: true,
};
export const osric: ScenarioUser = {
  id: '33333333-3333-4333-8333-333333333333',
  displayName: 'Osric Plumtree',
  userPrincipalName: 'osric.plumtree@council.example',
  jobTitle: 'Key worker',
  teams: true,
  diary: [
    { from: '2026-12-24T13:00', to: '2026-12-24T17:00', subject: 'Visit' },
    { from: '2026-12-30T00:00', to: '2027-01-01T00:00', showAs: 'oof', subject: 'Leave' },
    { from: '2027-01-04T14:00', to: '2027-01-04T15:00', subject: 'Visit' },
  ],
};

/** Elfrida Fay's assessment was completed on Friday 18 December 2026; nothing has been arranged yet. */
export const caseLh4163: CaseFile = {
  version: 2,
  reference: 'LH-4163',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [
    { id: 'c-1', name: 'Elfrida Fay', initials: 'E.F.', born: day('2018-05-14'), needs: '', attends: 'not decided' },
  ],
  people: [
    {
      id: 'p-sswop',
      name: petra.displayName,
      role: 'SSWOP',
      side: 'council',
      fills: 'chair',
      parentalResponsibility: false,
      email: petra.userPrincipalName,
      accountId: petra.id,
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-keyworker',
      name: osric.displayName,
      role: 'key worker',
      side: 'council',
      parentalResponsibility: false,
      email: osric.userPrincipalName,
      accountId: osric.id,
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-mother',
      name: 'Marigold Fay',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'marigold.fay@post.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-father',
      name: 'Tobias Fay',
      role: 'father',
      side: 'family',
      parentalResponsibility: true,
      email: 'tobias.fay@post.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-grandmother',
      name: 'Myrtle Fay',
      role: 'grandmother',
      side: 'family',
      parentalResponsibility: false,
      email: 'myrtle.fay@post.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-school',
      name: 'Mr Inglenook',
      role: 'school',
      side: 'agency',
      fills: 'school or nursery',
      parentalResponsibility: false,
      email: 'office@inkpotlane.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-health',
      name: 'Wren Applegarth',
      role: 'school nurse',
      side: 'agency',
      fills: 'health',
      parentalResponsibility: false,
      email: 'wren.applegarth@health.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-police',
      name: 'PC Gale',
      role: 'police',
      side: 'agency',
      fills: 'police',
      parentalResponsibility: false,
      email: 'pc.gale@police.example',
      papersBy: 'email',
      ...nothingKnown,
    },
    {
      id: 'p-gp',
      name: 'Dr Fennel Marsh',
      role: 'GP',
      side: 'agency',
      fills: 'GP',
      parentalResponsibility: false,
      email: 'surgery@marsh.example',
      papersBy: 'email',
      ...nothingKnown,
    },
  ],
  consent: { state: 'given', on: day('2026-12-18'), from: ['p-mother'] },
  preferences: { times: [], mode: 'no preference', places: [] },
  facts: [
    {
      fact: 'assessment completed',
      on: day('2026-12-18'),
      recordedBy: osric.displayName,
      recordedAt: instant('2026-12-18T16:20:00.000Z'),
    },
  ],
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
};

/** Tuesday 22 December 2026, 09:05: day 2 of the 10 working days, with Christmas, Boxing Day and New Year ahead. */
export const leicestershireInitial: Scenario = {
  ...councilTenant,
  name: 'leicestershire-initial',
  about:
    'Leicestershire: an assessment was completed on Friday 18 December 2026 and the initial meeting is to be arranged.',
  now: '2026-12-22T09:05:00.000Z',
  users: [petra, tansy, osric],
  distributionLists: [{ address: 'family.help.team@council.example', members: 14 }],
  site: {
    hostname: 'cinmeetings.sharepoint.example',
    path: 'sites/cin',
    displayName: 'CIN',
    members: [petra.id, tansy.id, osric.id],
    appRole: 'write',
  },
  lists: cinLists(
    [
      {
        Title: caseLh4163.reference,
        Reference: caseLh4163.reference,
        Initials: 'E.F.',
        ProcedureId: caseLh4163.procedure,
        LedBy: caseLh4163.ledBy,
        LeadWorkerName: osric.displayName,
        LeadWorkerAccount: osric.id,
        NextDue: '2027-01-06T00:00:00Z',
        NextWhat: 'Initial meeting',
        Restricted: false,
        Summary: JSON.stringify({
          version: 1,
          facts: caseLh4163.facts.map(({ fact, on }) => ({ fact, on })),
          meetings: [],
        }),
      },
    ],
    [{ path: 'LH-4163/case.json', text: `${JSON.stringify(caseLh4163, null, 2)}\n`, createdBy: osric.id }],
  ),
};
