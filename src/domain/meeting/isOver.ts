import type { Instant } from '../time/instant.ts';
import { instantInLondon } from '../time/londonTime.ts';
import type { Meeting } from './meeting.ts';

/** Whether the time it was arranged for has ended. It says nothing of whether it was held. */
export const isOver = ({ time }: Pick<Meeting, 'time'>, now: Instant): boolean =>
  now >= instantInLondon(time.date, time.end);
