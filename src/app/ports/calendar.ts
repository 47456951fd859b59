import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

export interface NewEvent {
  /** Marks the event in the organiser's calendar, and makes its `transactionId`: a repeated request makes no second event. */
  readonly key: string;
  readonly subject: string;
  readonly html: string;
  readonly time: MeetingTime;
  readonly teams: boolean;
  readonly place: string;
  readonly attendees: readonly { readonly address: string; readonly name: string }[];
}

export interface EventSeen {
  readonly id: string;
  /** Teams meetings only. */
  readonly joinUrl?: string;
}

/** The signed-in person's own calendar. Attendees never see each other's addresses. */
export interface Calendar {
  /** Undefined when the calendar holds no event under that key. */
  findByKey(key: string): Promise<Result<EventSeen | undefined, Refusal>>;
  create(event: NewEvent): Promise<Result<EventSeen, Refusal>>;
}
