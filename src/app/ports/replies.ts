import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import type { Reply } from '../../domain/meeting/seenReplies.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** One event of the signed-in person's calendar, as it stands there now. */
export interface EventReplies {
  readonly cancelled: boolean;
  /** In London. */
  readonly time: MeetingTime;
  readonly attendees: readonly AttendeeReply[];
}

export type AttendeeReply = Omit<Reply, 'person'> & { readonly address: string };

/** What people answered to invitations that the signed-in person sent. Nobody else's calendar is asked. */
export interface Replies {
  /** `not found` when this calendar holds the event no longer. */
  ofEvent(eventId: string): Promise<Result<EventReplies, Refusal>>;
}
