import type { MeetingPlan } from '../domain/meeting/meetingPlan.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Booking, BookingWorld } from './continueBooking.ts';
import type { Refusal } from './ports/refusal.ts';

/** Books a meeting: the list item, then one calendar event, then the case's row. Asking again carries on where it stopped. */
export async function bookMeeting(_world: BookingWorld, _plan: MeetingPlan): Promise<Result<Booking, Refusal>> {
  return fail({ kind: 'busy' });
}
