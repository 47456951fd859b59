import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { safeAddress } from '../case/safeAddress.ts';
import { sameValue } from '../sameValue.ts';
import type { Instant } from '../time/instant.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Meeting, MeetingTime } from './meeting.ts';
import type { Reply, SeenReplies } from './seenReplies.ts';

/** One event of the meeting as the organiser's calendar has it. Undefined: it is not there any more. */
export type EventNow =
  | {
      readonly time: MeetingTime;
      readonly attendees: readonly (Omit<Reply, 'person'> & { readonly address: string })[];
    }
  | undefined;

/**
 * What stands in the calendar as the replies of people. Whoever is not in the invitation has no entry, which is not
 * the same as no reply. `apart` holds the events of people kept apart: each speaks of its one person alone.
 */
export function matchReplies(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: Pick<Meeting, 'invited' | 'chair' | 'apart' | 'time'>,
  seen: { readonly at: Instant; readonly shared: EventNow; readonly apart: ReadonlyMap<PersonId, EventNow> },
): SeenReplies {
  const kept = new Set(meeting.apart.map(({ person }) => person));
  const replyOf = (person: Person, event: EventNow): readonly Reply[] => {
    const address = safeAddress(person)?.toLowerCase();
    const found = event?.attendees.find((one) => one.address.trim().toLowerCase() === address);
    if (!found) return [];
    const { address: _address, ...reply } = found;
    return [{ person: person.id, ...reply }];
  };
  const shared = everyoneAsked(file, meeting)
    .filter(({ id }) => !kept.has(id))
    .flatMap((person) => replyOf(person, seen.shared));
  const apart = file.people
    .filter(({ id }) => kept.has(id))
    .flatMap((person) => replyOf(person, seen.apart.get(person.id)));
  return {
    at: seen.at,
    people: [...shared, ...apart],
    ...(seen.shared && !sameValue(seen.shared.time, meeting.time) && { movedTo: seen.shared.time }),
    ...(!seen.shared && { gone: true }),
  };
}

/** Whether two lists of replies say the same, whenever they were read. */
export function sameReplies(one: SeenReplies | undefined, other: SeenReplies): boolean {
  if (!one) return false;
  return sameValue({ ...one, at: other.at }, other);
}
