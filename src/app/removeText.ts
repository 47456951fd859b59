import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { type Removal, type TextOf, unfinished } from '../domain/meeting/removal.ts';
import { fail, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { continueRemoval } from './continueRemoval.ts';
import type { Refusal } from './ports/refusal.ts';
import { mayRemove } from './removing/mayRemove.ts';
import { type PlannedRemoval, planRemoval } from './removing/planRemoval.ts';
import type { RemovingWorld } from './removing/removingWorld.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';

export interface ToRemove {
  readonly texts: readonly TextOf[];
  readonly reason: string;
  /** What they were shown of it before they pressed: where there is something else by now, nothing is removed. */
  readonly seen?: PlannedRemoval;
}

/**
 * The one permitted rewrite of a record: takes these texts, in every wording they ever had, out of everything that was
 * made of them, for good. Who asked for it, when and why is written down with the plan of it before anything is touched.
 * Refuses with `not a manager` whoever is none, and with `changed elsewhere` while another removal of this meeting is not
 * finished, or where something else would go than was `seen`.
 */
export async function removeText(
  world: RemovingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  asked: ToRemove,
): Promise<Result<Meeting, Refusal | RecordFault>> {
  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const role = await mayRemove(world, file.value.value);
  if (!role.ok) return role;
  const found = await planRemoval(world, reference, meetingId, asked.texts);
  if (!found.ok) return found;
  const { planned } = found.value;
  const { seen, reason } = asked;
  if (seen && !sameValue(seen, planned)) return fail({ kind: 'changed elsewhere' });
  const { identity, clock } = world;
  const by = { by: identity.me, role: role.value, at: clock.now(), reason };
  const removal: Removal = { id: identity.newId(), ...by, files: [], ...planned };
  const written = await mergeAndSave<Meeting>(clock, {
    read: () => world.meetings.read(meetingId),
    change: (now) =>
      unfinished(now.removals) || now.removals.some(({ id }) => id === removal.id)
        ? undefined
        : { ...now, removals: [...now.removals, removal] },
    write: (now, etag) => world.meetings.update(now, etag),
  });
  if (!written.ok) return written;
  if (!written.value.value.removals.some(({ id }) => id === removal.id)) return fail({ kind: 'changed elsewhere' });
  return continueRemoval(world, reference, meetingId, removal.id);
}
