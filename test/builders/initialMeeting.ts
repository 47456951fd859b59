import { caseLh4163 } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { type Meeting, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { agendaFor } from '../../src/domain/procedure/agenda.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/** Elfrida's initial meeting, Monday 4 January 2027, booked. */
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
  invited: ['p-sswop', 'p-keyworker', 'p-mother', 'p-father', 'p-grandmother', 'p-school', 'p-health', 'p-police'],
  organiser: { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' },
  originalDue: day('2027-01-06'),
  ...nothingYet,
  tabInstalled: true,
};

export const sswopAgenda = agendaFor(leicestershire, { kind: 'initial', mode: 'teams', ledBy: caseLh4163.ledBy })
  .filter(({ applies }) => applies)
  .map(({ item }) => item);

/** Everything a chair would have recorded by the end of it: nothing stops signing off. */
export const wholeMeeting: readonly EventBody[] = [
  { type: 'tick', target: 'LEI-A01', value: true },
  { type: 'presence', target: 'p-sswop', value: 'present' },
  { type: 'presence', target: 'p-keyworker', value: 'present' },
  { type: 'presence', target: 'p-mother', value: 'present' },
  { type: 'presence', target: 'p-father', value: 'apologies' },
  { type: 'presence', target: 'p-grandmother', value: 'present' },
  { type: 'presence', target: 'p-school', value: 'present' },
  { type: 'presence', target: 'p-health', value: 'apologies with update' },
  { type: 'presence', target: 'p-police', value: 'no reply' },
  { type: 'presence', target: 'c-1', value: 'was not brought' },
  {
    type: 'note',
    target: 'n-1',
    value: { item: 'LEI-A05', tag: 'view', text: '“I like it when Nana picks me up.”', voice: 'p-keyworker' },
  },
  {
    type: 'note',
    target: 'n-2',
    value: { item: 'LEI-A06', tag: 'view', text: 'Mornings are the hard part.', voice: 'p-mother' },
  },
  {
    type: 'note',
    target: 'n-3',
    value: { item: 'LEI-A06', tag: 'view', text: 'Wants to see her every week.', voice: 'p-father' },
  },
  {
    type: 'note',
    target: 'n-4',
    value: { item: 'LEI-A08', tag: 'view', text: 'Settled in class since October.', voice: 'p-school' },
  },
  {
    type: 'note',
    target: 'n-5',
    value: { item: 'LEI-A10', tag: 'working well', text: 'Nana has the spare key.' },
  },
  {
    type: 'note',
    target: 'n-6',
    value: { item: 'LEI-A10', tag: 'worry', text: 'Eleven late mornings since November.' },
  },
  {
    type: 'note',
    target: 'n-7',
    value: { item: 'LEI-A07', tag: 'needs to happen', text: 'Someone walks her to school.' },
  },
  { type: 'note', target: 'n-8', value: { item: 'LEI-A07', tag: 'decision', text: 'The plan is led by Osric.' } },
  {
    type: 'note',
    target: 'n-9',
    value: { item: 'LEI-A10', tag: 'disagreement', text: 'Marigold says the bus was late; school says not each time.' },
  },
  { type: 'statement', target: 'danger statement', value: 'Elfrida may be home alone before school.' },
  { type: 'statement', target: 'safety goal', value: 'An adult is with Elfrida until the bell.' },
  {
    type: 'action',
    target: 'a-1',
    value: {
      what: 'Walk with Elfrida to school on Mondays and Thursdays',
      owner: 'p-grandmother',
      by: day('2027-01-11'),
    },
  },
  {
    type: 'action',
    target: 'a-2',
    value: { what: 'Ring Marigold by 9:15 on any morning Elfrida is late', owner: 'p-school', by: day('2027-01-08') },
  },
  { type: 'next meeting', target: 'next', value: { date: day('2027-02-12'), start: '10:00', mode: 'in person' } },
];
