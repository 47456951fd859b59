import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { inviteesFor } from '../procedure/invitees.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { WhichMeeting } from '../procedure/situation.ts';
import type { BusyTime, Diaries } from './diary.ts';
import type { MeetingKind, MeetingTime } from './meeting.ts';
import { overlaps } from './slotReasons.ts';

/** Who is to be where: an event about to be made or moved. */
export interface Planned {
  readonly time: MeetingTime;
  readonly people: readonly Person[];
}

export interface BecameBusy {
  readonly person: Person;
  readonly how: 'busy' | 'away';
  readonly time: MeetingTime;
}

/** Without whom it is no meeting: the chair, the lead worker, and whoever fills a place that the procedure requires. */
export function requiredPeople(
  profile: ProcedureProfile,
  file: CaseFile,
  kind: MeetingKind,
  chair: PersonId,
  which: WhichMeeting = {},
): ReadonlySet<PersonId> {
  const required = inviteesFor(profile, file, kind, which).filter(({ need }) => need === 'required');
  return new Set([chair, file.leadWorker, ...required.flatMap(({ people }) => people.map(({ id }) => id))]);
}

/**
 * Of those required, who is busy now when they are to meet and was not when the time was chosen: what was known then was
 * decided on. Somebody whose diary could not be seen before counts as not having been busy.
 */
export function becameBusy(
  planned: readonly Planned[],
  required: ReadonlySet<PersonId>,
  diaries: { readonly before: Diaries; readonly now: Diaries },
): readonly BecameBusy[] {
  const found = planned.flatMap(({ time, people }) =>
    people
      .filter(({ id, side }) => side === 'council' && required.has(id))
      .flatMap((person): readonly BecameBusy[] => {
        const taken = takenAt(diaries.now, person.id, time);
        return taken && !takenAt(diaries.before, person.id, time) ? [{ person, how: taken, time }] : [];
      }),
  );
  return found.filter(({ person }, at) => found.findIndex((one) => one.person.id === person.id) === at);
}

function takenAt(diaries: Diaries, id: PersonId, time: MeetingTime): BecameBusy['how'] | undefined {
  const diary = diaries.get(id);
  if (diary?.state !== 'seen') return undefined;
  const isTaken = ({ how }: BusyTime) => how === 'busy' || how === 'away';
  const taken = diary.busy.find((busy) => isTaken(busy) && overlaps(busy, time));
  return taken && (taken.how === 'away' ? 'away' : 'busy');
}
