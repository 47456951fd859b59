import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** An event as the calendar has it now. */
export interface EventNow {
  readonly id: string;
  /** In London time. Absent when somebody stretched it over midnight. */
  readonly time?: MeetingTime;
  readonly attendees: readonly EventAttendee[];
  /** Teams meetings only. */
  readonly joinUrl?: string;
}

export interface EventAttendee {
  readonly address: string;
  readonly name: string;
}

/**
 * Changing events in the signed-in person's own calendar. Only the organiser's own mailbox can: for anyone else every
 * event is not there. Nothing here is repeated after `no answer`: the outcome is unknown, and the caller reads first.
 * No change writes the body of an event, which would take its Teams link away.
 */
export interface EventChanges {
  /**
   * The event under that key, the one with `id` where somebody copied it. Undefined when the calendar does not hold it
   * (any more): cancelled or deleted. Asked by key and not by id, because an id still answers from Deleted Items.
   */
  read(event: {
    readonly key: string;
    readonly id: string | undefined;
  }): Promise<Result<EventNow | undefined, Refusal>>;
  /** Times only. Everyone is told by Exchange and asked again; the Teams link stays. */
  move(id: string, time: MeetingTime): Promise<Result<void, Refusal>>;
  /** The whole list. Exchange tells those who are added or left out, and nobody else. */
  setAttendees(id: string, attendees: readonly EventAttendee[]): Promise<Result<void, Refusal>>;
  /** Takes the event away and tells everyone with these words. Cannot be undone. */
  cancel(id: string, comment: string): Promise<Result<void, Refusal>>;
}
