import type { Account, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export type BookingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'calendar'
>;

/** `question`: another person's computer was making the event at `since`; only it can finish, or a person decides. */
export type Booking =
  | { readonly state: 'booked'; readonly meeting: Meeting }
  | { readonly state: 'question'; readonly meeting: Meeting; readonly owner: Account; readonly since: Instant };

/** Carries an interrupted booking on. `not found` when nothing was ever written down under this id. */
export async function continueBooking(_world: BookingWorld, _id: MeetingId): Promise<Result<Booking, Refusal>> {
  return fail({ kind: 'busy' });
}

/**
 * The answer "book it anyway" to the question, after asking its owner: makes this person the organiser, which the item
 * records, and books. The owner's computer then leaves it alone; an event it had already made must be cancelled by hand.
 */
export async function bookAnyway(_world: BookingWorld, _id: MeetingId): Promise<Result<Booking, Refusal>> {
  return fail({ kind: 'busy' });
}
