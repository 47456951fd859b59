import type { Instant } from '../time/instant.ts';
import { dateInLondon, instantInLondon } from '../time/londonTime.ts';
import type { Meeting } from './meeting.ts';

/**
 * Whether the time it was arranged for has ended, or it was finished before that, on its day: what was finished in error
 * days ahead is still to come. It says nothing of whether it was held.
 */
export const isOver = ({ time, finishedAt }: Pick<Meeting, 'time' | 'finishedAt'>, now: Instant): boolean =>
  now >= instantInLondon(time.date, time.end) || (finishedAt !== undefined && dateInLondon(now) >= time.date);
