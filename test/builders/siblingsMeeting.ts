import type { EventBody } from '../../src/domain/meeting/event.ts';
import { type Meeting, nothingYet } from '../../src/domain/meeting/meeting.ts';
import { type MeetingPlan, planOf } from '../../src/domain/meeting/meetingPlan.ts';
import { day } from '../../src/domain/time/plainDate.ts';

const time = { date: day('2027-01-04'), start: '10:00', end: '11:30' } as const;

/** The siblings' initial meeting, Monday 4 January 2027, booked: the mother is in it, the father has a call of his own. */
export const siblingsMeeting: Meeting = {
  id: 'LH-5207-initial-1',
  caseReference: 'LH-5207',
  kind: 'initial',
  number: 1,
  stage: 'booked',
  time,
  mode: 'teams',
  place: '',
  chair: 'p-sswop',
  invited: ['p-mother', 'p-grandmother', 'p-school', 'p-nursery', 'p-health', 'p-police'],
  organiser: { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' },
  originalDue: day('2027-01-06'),
  ...nothingYet,
  tabInstalled: true,
  apart: [{ person: 'p-father', how: 'own event', time, mode: 'teams', place: '' }],
};

export const siblingsPlan: MeetingPlan = planOf(siblingsMeeting);

/** Everything a chair would have recorded. Each parent has said something, and has something to do. */
export const siblingsRecord: readonly EventBody[] = [
  { type: 'tick', target: 'LEI-A01', value: true },
  ...(['p-sswop', 'p-keyworker', 'p-mother', 'p-father', 'p-school', 'p-health'] as const).map(
    (target) => ({ type: 'presence', target, value: 'present' }) as const,
  ),
  { type: 'presence', target: 'p-grandmother', value: 'apologies' },
  { type: 'presence', target: 'p-nursery', value: 'apologies' },
  { type: 'presence', target: 'p-police', value: 'no reply' },
  { type: 'presence', target: 'c-1', value: 'was not brought' },
  { type: 'presence', target: 'c-2', value: 'was not brought' },
  {
    type: 'note',
    target: 'n-1',
    value: { item: 'LEI-A05', tag: 'view', text: '“I like the garden.”', voice: 'p-keyworker', about: 'c-1' },
  },
  {
    type: 'note',
    target: 'n-2',
    value: { item: 'LEI-A05', tag: 'view', text: 'He points at the cat.', voice: 'p-nursery', about: 'c-2' },
  },
  {
    type: 'note',
    target: 'n-3',
    value: { item: 'LEI-A06', tag: 'view', text: 'Bedtimes at Larkspur Court are calm now.', voice: 'p-mother' },
  },
  {
    type: 'note',
    target: 'n-4',
    value: { item: 'LEI-A06', tag: 'view', text: 'Works nights at the bakery until March.', voice: 'p-father' },
  },
  {
    type: 'note',
    target: 'n-5',
    value: { item: 'LEI-A06', tag: 'view', text: 'Wants letters, not calls.', voice: 'Father' },
  },
  { type: 'note', target: 'n-6', value: { item: 'LEI-A10', tag: 'worry', text: 'Both children are tired at school.' } },
  { type: 'note', target: 'n-7', value: { item: 'LEI-A10', tag: 'working well', text: 'Speech sessions have begun.' } },
  { type: 'statement', target: 'danger statement', value: 'Linnet and Rowan may go without sleep and fall behind.' },
  { type: 'statement', target: 'safety goal', value: 'Both children sleep through on school nights.' },
  {
    type: 'action',
    target: 'a-1',
    value: { what: 'Same bedtime every school night, written in the diary', owner: 'p-mother', by: day('2027-01-18') },
  },
  {
    type: 'action',
    target: 'a-2',
    value: {
      what: 'Letter to the children each Friday, through the key worker',
      owner: 'p-father',
      by: day('2027-01-15'),
    },
  },
  {
    type: 'action',
    target: 'a-3',
    value: { what: 'Speech session for Rowan every Tuesday', owner: 'p-health', by: day('2027-01-12') },
  },
  { type: 'next meeting', target: 'next', value: { date: day('2027-02-11'), start: '13:30', mode: 'in person' } },
];
