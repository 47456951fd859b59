import { type CaseFile, type DatedFact, nothingKnown, type Person } from '../../src/domain/case/caseFile.ts';
import { summariseCase } from '../../src/domain/case/summariseCase.ts';
import { fold } from '../../src/domain/meeting/fold.ts';
import { type Account, type Meeting, meetingId, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { planFromRecord } from '../../src/domain/papers/plan.ts';
import { emptyPlan } from '../../src/domain/plan/plan.ts';
import { loadProcedure } from '../../src/domain/procedure/inForce.ts';
import type { SendItem } from '../../src/domain/sending/sendItem.ts';
import { sendKey } from '../../src/domain/sending/sendKey.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { caseItem, meetingItem, sendItem } from './cinItems.ts';
import { cinLists, councilTenant } from './cinSite.ts';
import { covered, panelOf } from './heldMeeting.ts';
import { osric, petra, tansy } from './leicestershireInitial.ts';
import { writtenByChair, writtenBySupport } from './overdueReviewRecord.ts';
import type { Scenario, ScenarioUser } from './scenario.ts';

const reference = 'LH-4127';
const id = meetingId(reference, 'initial', 1);
const account = ({ id: of, displayName }: ScenarioUser): Account => ({ id: of, name: displayName });

const person = (who: Pick<Person, 'id' | 'name' | 'role' | 'side'> & Partial<Person>, of?: ScenarioUser): Person => ({
  parentalResponsibility: false,
  papersBy: 'email',
  ...nothingKnown,
  ...(of && { accountId: of.id, email: of.userPrincipalName }),
  ...who,
});
const children = ['c-juniper', 'c-sorrel'];

const people: readonly Person[] = [
  person({ id: 'p-sswop', name: petra.displayName, role: 'SSWOP', side: 'council', fills: 'chair' }, petra),
  person({ id: 'p-keyworker', name: osric.displayName, role: 'key worker', side: 'council' }, osric),
  person({
    id: 'p-mother',
    name: 'Hazel Wren',
    role: 'mother',
    side: 'family',
    parentalResponsibility: true,
    livesWith: children,
    email: 'hazel.wren@post.example',
  }),
  person({
    id: 'p-father',
    name: 'Linden Sparrow',
    role: 'father',
    side: 'family',
    parentalResponsibility: true,
    email: 'linden.sparrow@post.example',
  }),
  person({
    id: 'p-grandmother',
    name: 'Myrtle Wren',
    role: 'grandmother',
    side: 'family',
    email: 'myrtle.wren@post.example',
  }),
  person({
    id: 'p-school',
    name: 'Mrs Quillfeather',
    role: 'school',
    side: 'agency',
    fills: 'school or nursery',
    email: 'office@quillstreet.example',
  }),
  person({
    id: 'p-health',
    name: 'Barnaby Inkwell',
    role: 'school nurse',
    side: 'agency',
    fills: 'health',
    email: 'barnaby.inkwell@health.example',
  }),
];
const invited = people.map((each) => each.id);

const minutesTime = instant('2027-01-20T16:40:00.000Z');
const sentTime = instant('2027-01-21T10:12:00.000Z');
const fact = (name: DatedFact['fact'], on: string, by: ScenarioUser, meeting?: string): DatedFact => ({
  fact: name,
  on: day(on),
  ...(meeting && { meeting }),
  recordedBy: by.displayName,
  recordedAt: instant(`${on}T16:20:00.000Z`),
});

const support = panelOf('aa', account(tansy), instant('2027-01-18T10:02:00.000Z'), writtenBySupport);
const chair = panelOf('bb', account(petra), instant('2027-01-18T10:09:00.000Z'), writtenByChair);
const record = fold([...support.events, ...chair.events]);

/** Held on Monday 18 January 2027, a day before it was due, and its papers sent three days later. */
export const initialLh4127: Meeting = {
  id,
  caseReference: reference,
  kind: 'initial',
  number: 1,
  stage: 'sent',
  time: { date: day('2027-01-18'), start: '10:00', end: '11:30' },
  mode: 'teams',
  place: '',
  chair: 'p-sswop',
  invited,
  organiser: account(tansy),
  originalDue: day('2027-01-19'),
  ...nothingYet,
  tabInstalled: true,
  signOff: { version: 1, by: account(petra), at: minutesTime, covered: [covered(support), covered(chair)] },
  nextAgreed: { date: day('2027-02-26'), start: '15:45', mode: 'in person' },
  minutesDue: day('2027-01-25'),
  minutesSent: day('2027-01-21'),
};

const beforeTheMeeting: CaseFile = {
  version: 2,
  reference,
  procedure: 'leicestershire',
  ledBy: 'key worker',
  leadWorker: 'p-keyworker',
  children: [
    {
      id: 'c-juniper',
      name: 'Juniper Wren',
      initials: 'J.W.',
      born: day('2017-09-03'),
      needs: 'Her asthma looked after, and a dry room to sleep in.',
      attends: 'no',
    },
    {
      id: 'c-sorrel',
      name: 'Sorrel Wren',
      initials: 'S.W.',
      born: day('2022-04-21'),
      needs: 'Sleep, and other children to play with.',
      attends: 'no',
    },
  ],
  people,
  consent: { state: 'given', on: day('2027-01-05'), from: ['p-mother', 'p-father'] },
  preferences: { times: [], mode: 'in person', places: ['Quill Street Primary'] },
  facts: [
    fact('assessment completed', '2027-01-05', osric),
    fact('assessment shared with family', '2027-01-12', osric),
    fact('initial meeting held', '2027-01-18', petra, id),
    fact('minutes sent', '2027-01-21', tansy, id),
    fact('plan sent', '2027-01-21', tansy, id),
  ],
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
};

/** Juniper and Sorrel Wren: two children, one plan of seven actions, and nobody has booked the progress meeting. */
export const caseLh4127: CaseFile = {
  ...beforeTheMeeting,
  plan: planFromRecord(beforeTheMeeting, initialLh4127, record),
};

const sends = people.map(
  (each): SendItem => ({
    key: sendKey(id, 1, each.id),
    meeting: id,
    version: 1,
    document: 'papers',
    channel: 'mail',
    recipient: each.id,
    recipientName: each.name,
    address: each.email ?? '',
    state: 'sent',
    owner: account(tansy),
    sentAt: sentTime,
  }),
);

const now = '2027-03-03T09:05:00.000Z';
// What is due next stands in the row, as the product would have written it there.
await loadProcedure('leicestershire');

const row = summariseCase(
  caseLh4127,
  [initialLh4127],
  new Map([[id, { due: sends.length, sent: sends.length }]]),
  englandAndWales,
  day(now.slice(0, 10)),
);

/** Wednesday 3 March 2027, 09:05: six weeks from the initial meeting were over on Monday. */
export const overdueReview: Scenario = {
  ...councilTenant,
  name: 'overdue-review',
  about:
    'Leicestershire: two children have a plan since 18 January 2027; the progress meeting was due on Monday 1 March and nobody has booked it.',
  now,
  users: [petra, tansy, osric],
  site: {
    hostname: 'cinmeetings.sharepoint.example',
    path: 'sites/cin',
    displayName: 'CIN',
    members: [petra.id, tansy.id, osric.id],
    appRole: 'write',
  },
  lists: cinLists(
    [caseItem(row)],
    [
      { path: `${reference}/case.json`, text: `${JSON.stringify(caseLh4127, null, 2)}\n`, createdBy: osric.id },
      { path: `${reference}/${id}/log/${support.file}`, text: support.text, createdBy: tansy.id },
      { path: `${reference}/${id}/log/${chair.file}`, text: chair.text, createdBy: petra.id },
    ],
    { meetings: [meetingItem(initialLh4127)], sends: sends.map(sendItem) },
  ),
};
