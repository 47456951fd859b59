import type { Instant } from '../time/instant.ts';
import { dateInLondon, instantInLondon } from '../time/londonTime.ts';
import type { Meeting } from './meeting.ts';

/** Whether it was finished on its day or later. What was finished in error days ahead is still to come, on its day too. */
export const wasFinished = ({ time, finishedAt }: Pick<Meeting, 'time' | 'finishedAt'>): boolean =>
  finishedAt !== undefined && dateInLondon(finishedAt) >= time.date;

/**
 * Whether the time it was arranged for has ended, or it was finished before that, on its day. It says nothing of whether
 * it was held.
 */
export const isOver = (meeting: Pick<Meeting, 'time' | 'finishedAt'>, now: Instant): boolean =>
  now >= instantInLondon(meeting.time.date, meeting.time.end) ||
  (wasFinished(meeting) && dateInLondon(now) >= meeting.time.date);
