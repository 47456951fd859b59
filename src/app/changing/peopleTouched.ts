import { type EventMade, timesLeftOut } from '../../domain/meeting/change.ts';
import { eventKey } from '../../domain/meeting/eventKey.ts';
import { eventsOf } from '../../domain/meeting/eventsOf.ts';
import { sittingKey } from '../../domain/meeting/madeEvents.ts';
import type { ApartSitting, Asked, Meeting } from '../../domain/meeting/meeting.ts';
import { planOf } from '../../domain/meeting/meetingPlan.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { ChangingWorld } from './changing.ts';
import { attendeesAfter, leaves, sameAddresses } from './touchPeople.ts';

/** Who is asked as the calendar has it, half way through a change to `to`, and the events which that change had made. */
export async function peopleTouched(
  world: ChangingWorld,
  meeting: Meeting,
  to: Asked,
): Promise<Result<{ readonly to: Asked; readonly made: readonly EventMade[] }, Refusal>> {
  const file = await world.folder.readCase(meeting.caseReference);
  if (!file.ok) return file;
  const sharedOf = (asked: Asked) =>
    eventsOf(file.value.value, { ...planOf(meeting), ...asked }, meeting.organiser)[0].invitation.attendees;
  const [before, wanted] = [sharedOf(meeting), sharedOf(to)];
  const shared = await world.events.read({ key: eventKey(meeting), id: meeting.eventId });
  if (!shared.ok) return shared;
  const there = shared.value?.attendees;
  const told =
    there !== undefined &&
    !sameAddresses(before, wanted) &&
    sameAddresses(there, attendeesAfter(there, wanted, leaves(meeting, to)));

  const apart: ApartSitting[] = [];
  const made: EventMade[] = [];
  for (const sitting of meeting.apart) {
    const goes = !to.apart.some(({ person }) => person === sitting.person);
    const event = goes && (await world.events.read({ key: sittingKey(meeting, sitting), id: sitting.eventId }));
    if (event && !event.ok) return event;
    if (!event || event.value) apart.push(sitting);
  }
  for (const sitting of to.apart) {
    const { person } = sitting;
    if (meeting.apart.some((one) => one.person === person)) continue;
    const again = timesLeftOut(meeting, person);
    const key = sittingKey(meeting, { person, ...(again > 0 && { again: again + 1 }) });
    const event = await world.calendar.findByKey(key);
    if (!event.ok) return event;
    if (!event.value) continue;
    apart.push(sitting);
    made.push({ person, ...event.value });
  }
  return ok({ to: { invited: told ? to.invited : meeting.invited, apart }, made });
}
