import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { type TextOf, unfinished } from '../domain/meeting/removal.ts';
import { fail, type Result } from '../domain/result.ts';
import { continueRemoval } from './continueRemoval.ts';
import type { Refusal } from './ports/refusal.ts';
import { planRemoval } from './removing/planRemoval.ts';
import type { RemovingWorld } from './removing/removingWorld.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';

export interface ToRemove {
  readonly texts: readonly TextOf[];
  /** What makes the person who asks for it a manager: kept with their name. */
  readonly role: string;
  readonly reason: string;
}

/**
 * The one permitted rewrite of a record: takes these texts, in every wording they ever had, out of everything that was
 * made of them, for good. Who asked for it, when and why is written down with the plan of it before anything is touched.
 * Refuses with `changed elsewhere` while another removal of this meeting is not finished.
 */
export async function removeText(
  world: RemovingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  asked: ToRemove,
): Promise<Result<Meeting, Refusal | RecordFault>> {
  const planned = await planRemoval(world, reference, meetingId, asked.texts);
  if (!planned.ok) return planned;
  const { identity, clock } = world;
  const { role, reason } = asked;
  const removal = { id: identity.newId(), by: identity.me, role, at: clock.now(), reason, files: [], ...planned.value };
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
