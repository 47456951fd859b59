import { type CaseFile, type DatedFact, nothingKnown, type Person } from '../../src/domain/case/caseFile.ts';
import type { CaseRow, MeetingGlance } from '../../src/domain/case/caseRow.ts';
import type { FactName } from '../../src/domain/case/factName.ts';
import { type Meeting, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/* The fictional case LH-4163 of E.F. in Leicestershire: a key worker leads, a SSWOP chairs. */

export const petra = { id: '11111111-1111-4111-8111-111111111111', name: 'Petra Lanternfield' };
export const tansy = { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' };
export const osric = { id: '33333333-3333-4333-8333-333333333333', name: 'Osric Plumtree' };

const person = (id: string, name: string, role: string, side: Person['side'], more: Partial<Person> = {}): Person => ({
  id,
  name,
  role,
  side,
  parentalResponsibility: false,
  ...nothingKnown,
  email: `${id}@${side}.example`,
  papersBy: 'email',
  ...more,
});

export const people: readonly Person[] = [
  person('p-sswop', petra.name, 'SSWOP', 'council', { accountId: petra.id }),
  person('p-keyworker', osric.name, 'key worker', 'council', { accountId: osric.id }),
  person('p-mother', 'Marigold Fay', 'mother', 'family', { parentalResponsibility: true }),
  person('p-father', 'Tobias Fay', 'father', 'family', { parentalResponsibility: true }),
  person('p-grandmother', 'Myrtle Fay', 'grandmother', 'family'),
  person('p-school', 'Mr Inglenook', 'school', 'agency', { fills: 'school or nursery' }),
  person('p-health', 'Wren Applegarth', 'school nurse', 'agency', { fills: 'health' }),
  person('p-police', 'PC Gale', 'police', 'agency'),
  person('p-gp', 'Dr Fennel Marsh', 'GP', 'agency', { fills: 'GP' }),
];

export const fact = (name: FactName, on: string, meeting?: string): DatedFact => ({
  fact: name,
  on: day(on),
  ...(meeting ? { meeting } : {}),
  recordedBy: osric.name,
  recordedAt: instant('2026-12-18T16:00:00.000Z'),
});

export const elfridasCase: CaseFile = {
  version: 2,
  reference: 'LH-4163',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [
    { id: 'c-1', name: 'Elfrida Fay', initials: 'E.F.', born: day('2018-05-14'), needs: '', attends: 'not decided' },
  ],
  people,
  consent: { state: 'given', on: day('2026-12-18'), from: ['p-mother'] },
  preferences: { times: [], mode: 'no preference', places: [] },
  facts: [fact('assessment completed', '2026-12-18')],
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
};

/** Monday 4 January 2027, 10:00 to 11:30 on Teams, booked. */
export const initialMeeting: Meeting = {
  id: 'LH-4163-initial-1',
  caseReference: 'LH-4163',
  kind: 'initial',
  number: 1,
  stage: 'booked',
  time: { date: day('2027-01-04'), start: '10:00', end: '11:30' },
  mode: 'teams',
  place: '',
  chair: 'p-sswop',
  invited: people.map((each) => each.id),
  organiser: tansy,
  originalDue: day('2027-01-06'),
  ...nothingYet,
  tabInstalled: true,
};

export const glance = (more: Partial<MeetingGlance> = {}): MeetingGlance => ({
  id: initialMeeting.id,
  kind: 'initial',
  number: 1,
  stage: 'booked',
  time: initialMeeting.time,
  mode: 'teams',
  chair: 'p-sswop',
  chairName: petra.name,
  chairAccount: petra.id,
  originalDue: day('2027-01-06'),
  ...more,
});

export const caseRow = (more: Partial<CaseRow> = {}): CaseRow => ({
  reference: 'LH-4163',
  initials: 'E.F.',
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorkerName: osric.name,
  leadWorkerAccount: osric.id,
  restricted: false,
  facts: [{ fact: 'assessment completed', on: day('2026-12-18') }],
  circumstances: [],
  meetings: [],
  ...more,
});
