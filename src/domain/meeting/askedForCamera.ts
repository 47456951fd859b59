import type { CaseFile, Person } from '../case/caseFile.ts';
import { isInTheRoom } from './isInTheRoom.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/**
 * F-RUN-05: the professionals who are here, in the call and not gone. Never anybody of the family, and nobody who has a
 * sitting of their own: they are not in this call.
 */
export const askedForCamera = (
  { people }: Pick<CaseFile, 'people'>,
  meeting: Pick<Meeting, 'apart' | 'mode'>,
  record: Pick<MeetingRecord, 'presence' | 'joinedBy' | 'left'>,
): readonly Person[] =>
  people.filter(
    ({ id, side }) =>
      side !== 'family' &&
      isInTheRoom(id, meeting, record) &&
      (record.joinedBy.get(id)?.value ?? (meeting.mode === 'teams' ? 'Teams' : 'in person')) === 'Teams',
  );
