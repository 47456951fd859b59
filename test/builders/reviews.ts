import type { EventBody } from '../../src/domain/meeting/event.ts';
import type { Meeting, MeetingKind } from '../../src/domain/meeting/meeting.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { initialMeeting } from './initialMeeting.ts';

/** An outcome chosen, for the case unless for one child. */
export const decide = (outcome: string, target = 'case', why?: string): EventBody => ({
  type: 'outcome',
  target,
  value: { outcome, ...(why && { why }) },
});

/** The same meeting as another kind. */
export const review = (of: Meeting, kind: MeetingKind = 'review'): Meeting => ({
  ...of,
  kind,
  id: `${of.caseReference}-${kind}-1`,
});

export const dudleyReview: Meeting = {
  ...review({ ...initialMeeting, caseReference: 'DY-2071' }),
  chair: 'p-worker',
  invited: ['p-worker', 'p-mother'],
  time: { date: day('2026-12-24'), start: '10:00', end: '11:00' },
};
