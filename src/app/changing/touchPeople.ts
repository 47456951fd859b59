import { type EventMade, timesLeftOut } from '../../domain/meeting/change.ts';
import { notAskedWords } from '../../domain/meeting/changeWords.ts';
import { eventKey } from '../../domain/meeting/eventKey.ts';
import { eventsOf, togetherThoughApart } from '../../domain/meeting/eventsOf.ts';
import { madeEvents, sittingKey } from '../../domain/meeting/madeEvents.ts';
import type { Asked, Meeting } from '../../domain/meeting/meeting.ts';
import { planOf } from '../../domain/meeting/meetingPlan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { eventFor } from '../continueBooking.ts';
import type { EventAttendee } from '../ports/eventChanges.ts';
import type { Refusal } from '../ports/refusal.ts';
import { cancelOne } from './cancelOne.ts';
import type { ChangingWorld } from './changing.ts';
import type { Touched } from './touched.ts';

/**
 * Asks those who are added and takes back the invitation of those who are left out; nobody else hears of it. Whoever
 * leaves goes first, so that two people who are kept apart are in one event at no moment. The case is asked as it is now: this may be a change that was written down before a safety flag came.
 */
export async function touchPeople(
  world: ChangingWorld,
  meeting: Meeting,
  to: Asked,
): Promise<Result<Touched, Refusal>> {
  const file = await world.folder.readCase(meeting.caseReference);
  if (!file.ok) return file;
  const plan = { ...planOf(meeting), ...to };
  const together = togetherThoughApart(file.value.value, plan, meeting.organiser);
  if (together.length > 0) return ok({ is: 'not apart', together });

  const stay = new Set(to.apart.map(({ person }) => person));
  for (const event of madeEvents(meeting).filter(({ person }) => person !== undefined && !stay.has(person))) {
    const cancelled = await cancelOne(world, event, notAskedWords);
    if (!cancelled.ok) return cancelled;
  }

  const [shared, ...own] = eventsOf(file.value.value, plan, meeting.organiser);
  const now = await world.events.read({ key: eventKey(meeting), id: meeting.eventId });
  if (!now.ok) return now;
  if (!now.value) return ok({ is: 'gone' });
  const wanted = attendeesAfter(now.value.attendees, shared.invitation.attendees, leaves(meeting, to));
  if (!sameAddresses(now.value.attendees, wanted)) {
    const told = await world.events.setAttendees(now.value.id, wanted);
    if (!told.ok) return told;
  }

  const made: EventMade[] = [];
  for (const event of own) {
    const person = event.apart;
    if (person === undefined || meeting.apart.some((one) => one.person === person && one.eventId !== undefined))
      continue;
    const again = timesLeftOut(meeting, person);
    const key = sittingKey(meeting, { person, ...(again > 0 && { again: again + 1 }) });
    const seen = await eventFor(world, key, event);
    if (!seen.ok) return seen;
    made.push({ person, ...seen.value });
  }
  return ok({ is: 'done', made });
}

/**
 * Where people are only added, whoever was asked by hand in Outlook stays asked. Where somebody leaves, the list is
 * exactly the one on our page: an address that has changed since would otherwise keep them in the event.
 */
export function attendeesAfter(
  there: readonly EventAttendee[],
  wanted: readonly EventAttendee[],
  someoneLeaves: boolean,
): readonly EventAttendee[] {
  const [has, stays] = [addresses(there), addresses(wanted)];
  const kept = someoneLeaves ? there.filter(({ address }) => stays.has(lower(address))) : there;
  return [...kept, ...wanted.filter(({ address }) => !has.has(lower(address)))];
}

export const leaves = (meeting: Meeting, to: Asked): boolean =>
  meeting.invited.some((id) => !to.invited.includes(id)) ||
  to.apart.some(({ person }) => !meeting.apart.some((one) => one.person === person));

const lower = (address: string) => address.trim().toLowerCase();
const addresses = (people: readonly EventAttendee[]) => new Set(people.map(({ address }) => lower(address)));
export const sameAddresses = (one: readonly EventAttendee[], other: readonly EventAttendee[]) => {
  const [mine, theirs] = [addresses(one), addresses(other)];
  return mine.size === theirs.size && [...mine].every((address) => theirs.has(address));
};
