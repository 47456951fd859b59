import { type CaseFile, nothingKnown, type Person } from '../../src/domain/case/caseFile.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { cinLists, councilTenant } from './cinSite.ts';
import { petra, tansy } from './leicestershireInitial.ts';
import type { Scenario, ScenarioUser } from './scenario.ts';

export const linden: ScenarioUser = {
  id: '44444444-4444-4444-8444-444444444444',
  displayName: 'Linden Marchbanks',
  userPrincipalName: 'linden.marchbanks@council.example',
  jobTitle: 'Key worker',
  teams: true,
};

const person = (of: Pick<Person, 'id' | 'name' | 'role' | 'side'> & Partial<Person>): Person => ({
  parentalResponsibility: false,
  papersBy: 'email',
  ...nothingKnown,
  ...of,
});

/**
 * Two siblings, L.A. and R.A., whose parents are kept apart: the flag stands on the father alone and holds both ways.
 * One agency was refused by the family, about another nobody has asked; the grandmother gets everything in print.
 */
export const caseLh5207: CaseFile = {
  version: 2,
  reference: 'LH-5207',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [
    {
      id: 'c-1',
      name: 'Linnet Ashgrove',
      initials: 'L.A.',
      born: day('2017-03-09'),
      needs: 'Sleeps badly and is often tired at school.',
      attends: 'no',
    },
    {
      id: 'c-2',
      name: 'Rowan Ashgrove',
      initials: 'R.A.',
      born: day('2021-11-02'),
      needs: 'Speech is behind; has missed two appointments.',
      attends: 'no',
    },
  ],
  people: [
    person({
      id: 'p-sswop',
      name: petra.displayName,
      role: 'SSWOP',
      side: 'council',
      fills: 'chair',
      email: petra.userPrincipalName,
      accountId: petra.id,
    }),
    person({
      id: 'p-keyworker',
      name: linden.displayName,
      role: 'key worker',
      side: 'council',
      email: linden.userPrincipalName,
      accountId: linden.id,
    }),
    person({
      id: 'p-mother',
      name: 'Isolde Ashgrove',
      role: 'mother',
      side: 'family',
      parentalResponsibility: true,
      email: 'isolde.ashgrove@post.example',
      phone: '07700 900417',
      livesWith: ['c-1', 'c-2'],
      language: 'Polish',
      support: ['interpreter', 'child care'],
    }),
    person({
      id: 'p-father',
      name: 'Dorian Ashgrove',
      role: 'father',
      side: 'family',
      parentalResponsibility: true,
      email: 'dorian@canalside.example',
      phone: '07700 900862',
      apartFrom: ['p-mother'],
    }),
    person({
      id: 'p-grandmother',
      name: 'Maud Fennimore',
      role: 'grandmother',
      side: 'family',
      papersBy: 'print',
      phone: '0116 496 0133',
    }),
    person({
      id: 'p-school',
      name: 'Mrs Oakhanger',
      role: 'school',
      side: 'agency',
      fills: 'school or nursery',
      email: 'office@inkwellprimary.example',
    }),
    person({
      id: 'p-nursery',
      name: 'Clover Haddon',
      role: 'nursery',
      side: 'agency',
      fills: 'school or nursery',
      email: 'manager@acornnursery.example',
    }),
    person({
      id: 'p-health',
      name: 'Fern Tolliver',
      role: 'health visitor',
      side: 'agency',
      fills: 'health',
      email: 'fern.tolliver@health.example',
    }),
    person({
      id: 'p-police',
      name: 'PC Heron',
      role: 'police',
      side: 'agency',
      email: 'pc.heron@police.example',
      consent: 'given',
    }),
    person({
      id: 'p-housing',
      name: 'Jago Pell',
      role: 'housing officer',
      side: 'agency',
      email: 'jago.pell@housing.example',
      consent: 'refused',
    }),
    person({
      id: 'p-support',
      name: 'Sabine Locke',
      role: 'family support charity',
      side: 'agency',
      email: 'sabine.locke@charity.example',
      consent: 'not asked',
    }),
    person({
      id: 'p-gp',
      name: 'Dr Hazel Wick',
      role: 'GP',
      side: 'agency',
      fills: 'GP',
      email: 'surgery@wick.example',
    }),
  ],
  consent: { state: 'given', on: day('2026-12-18'), from: ['p-mother', 'p-father'] },
  preferences: { times: [], mode: 'no preference', places: [] },
  facts: [
    {
      fact: 'assessment completed',
      on: day('2026-12-18'),
      recordedBy: linden.displayName,
      recordedAt: instant('2026-12-18T15:05:00.000Z'),
    },
  ],
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
};

/** Tuesday 22 December 2026, 09:05: nothing has been arranged yet. */
export const siblingsApart: Scenario = {
  ...councilTenant,
  name: 'siblings-apart',
  about: 'Leicestershire: two siblings whose parents are kept apart; the initial meeting is to be arranged.',
  now: '2026-12-22T09:05:00.000Z',
  users: [petra, tansy, linden],
  site: {
    hostname: 'cinmeetings.sharepoint.example',
    path: 'sites/cin',
    displayName: 'CIN',
    members: [petra.id, tansy.id, linden.id],
    appRole: 'write',
  },
  lists: cinLists(
    [
      {
        Title: caseLh5207.reference,
        Reference: caseLh5207.reference,
        Initials: 'L.A., R.A.',
        ProcedureId: caseLh5207.procedure,
        LedBy: caseLh5207.ledBy,
        LeadWorkerName: linden.displayName,
        LeadWorkerAccount: linden.id,
        NextDue: '2027-01-06T00:00:00Z',
        NextWhat: 'Initial meeting',
        Restricted: false,
        Summary: JSON.stringify({
          version: 1,
          facts: caseLh5207.facts.map(({ fact, on }) => ({ fact, on })),
          meetings: [],
        }),
      },
    ],
    [{ path: 'LH-5207/case.json', text: `${JSON.stringify(caseLh5207, null, 2)}\n`, createdBy: linden.id }],
  ),
};
