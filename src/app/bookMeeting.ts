import { type Meeting, meetingId, nothingYet } from '../domain/meeting/meeting.ts';
import type { MeetingPlan } from '../domain/meeting/meetingPlan.ts';
import type { Result } from '../domain/result.ts';
import { type Booking, type BookingWorld, bookFrom } from './continueBooking.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';

/**
 * Books a meeting: the list item, then one calendar event, then the case's row. Asking again carries on where it
 * stopped. Once the event may exist, what was written down first is what is booked, not what is asked now.
 */
export async function bookMeeting(world: BookingWorld, plan: MeetingPlan): Promise<Result<Booking, Refusal>> {
  const { reference, ...rest } = plan;
  const planned: Meeting = {
    id: meetingId(reference, plan.kind, plan.number),
    caseReference: reference,
    ...nothingYet,
    ...rest,
    stage: 'planned',
    organiser: world.identity.me,
  };
  // Whoever came first rules: the answer is the item that is there, ours or not.
  const item = await persist(world.clock, () => world.meetings.create(planned));
  return item.ok ? bookFrom(world, item.value, planned) : item;
}
