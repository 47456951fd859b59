import type { CaseFile, Person } from '../case/caseFile.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/**
 * F-RUN-05: the professionals who are here, in the call and not gone. Never anybody of the family, and nobody who has a
 * sitting of their own: they are not in this call.
 */
export const askedForCamera = (
  { people }: Pick<CaseFile, 'people'>,
  { apart, mode }: Pick<Meeting, 'apart' | 'mode'>,
  { presence, joinedBy, left }: Pick<MeetingRecord, 'presence' | 'joinedBy' | 'left'>,
): readonly Person[] =>
  people.filter(
    ({ id, side }) =>
      side !== 'family' &&
      presence.get(id)?.value === 'present' &&
      !left.get(id)?.value &&
      (joinedBy.get(id)?.value ?? (mode === 'teams' ? 'Teams' : 'in person')) === 'Teams' &&
      !apart.some(({ person }) => person === id),
  );
