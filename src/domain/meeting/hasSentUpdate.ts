import type { PersonId } from '../case/caseFile.ts';
import type { MeetingRecord } from './record.ts';

/** Whether there are words of this person's written update: in any wording, while two people's stand side by side. */
export const hasSentUpdate = ({ writtenUpdates }: Pick<MeetingRecord, 'writtenUpdates'>, person: PersonId): boolean =>
  writtenUpdates.get(person)?.versions.some(({ value }) => value.trim() !== '') ?? false;
