import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { shortTime } from '../../../ui/dates.ts';

/** Why nothing of it can be changed any more: `Finished at 10:50`, or that its time has passed. */
export const overWords = ({ finishedAt }: Pick<Meeting, 'finishedAt'>): string =>
  finishedAt === undefined ? 'Its time has passed' : `Finished at ${shortTime(finishedAt)}`;
