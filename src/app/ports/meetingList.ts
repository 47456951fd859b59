import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal, Versioned } from './refusal.ts';

/** The list CIN Meetings. */
export interface MeetingList {
  read(id: MeetingId): Promise<Result<Versioned<Meeting>, Refusal>>;
  ofCase(reference: CaseReference): Promise<Result<readonly Versioned<Meeting>[], Refusal>>;
  /** The meetings held in one Teams chat: more than one when a series shares it. */
  ofChat(chatId: string): Promise<Result<readonly Versioned<Meeting>[], Refusal>>;
  /**
   * Makes the item, or answers with the one that is already there under the same id: whoever came first rules.
   * After a lost answer the id is looked up before anything is tried again.
   */
  create(meeting: Meeting): Promise<Result<Versioned<Meeting>, Refusal>>;
  /** Refuses with `changed elsewhere` when the item is not as it was when `etag` was read. */
  update(meeting: Meeting, etag: string): Promise<Result<Versioned<Meeting>, Refusal>>;
}
