import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { SendItem, SendKey } from '../../domain/sending/sendItem.ts';
import type { Refusal, Versioned } from './refusal.ts';

/** The list CIN Sends: the proof of what went to whom. */
export interface SendList {
  ofMeeting(meeting: MeetingId): Promise<Result<readonly Versioned<SendItem>[], Refusal>>;
  read(key: SendKey): Promise<Result<Versioned<SendItem>, Refusal>>;
  /** Makes the item, or answers with the one already there under the same key (the lower id where two are). */
  create(item: SendItem): Promise<Result<Versioned<SendItem>, Refusal>>;
  update(item: SendItem, etag: string): Promise<Result<Versioned<SendItem>, Refusal>>;
}
