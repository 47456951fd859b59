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
