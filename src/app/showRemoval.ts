import type { CaseReference } from '../domain/case/caseFile.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { TextOf } from '../domain/meeting/removal.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { stillElsewhere } from './removing/elsewhere.ts';
import { mayRemove } from './removing/mayRemove.ts';
import { type PlannedRemoval, planRemoval } from './removing/planRemoval.ts';
import type { RemovingWorld } from './removing/removingWorld.ts';
import { touchedBy } from './removing/touchedBy.ts';

/** What a removal would take away, and from where. */
export interface RemovalShown {
  /** What makes whoever looks a manager: it is recorded with their name. */
  readonly role: string;
  readonly planned: PlannedRemoval;
  /** Files of the record that are rewritten. */
  readonly files: number;
  /** Versions in SharePoint before the present ones, of all files that are rewritten. */
  readonly earlier: number;
  /** In words: records of other meetings that have it too, and keep it. */
  readonly elsewhere: readonly string[];
}

/** Looks what `removeText` would do with these texts, for somebody who may. Changes nothing. */
export async function showRemoval(
  world: RemovingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  texts: readonly TextOf[],
): Promise<Result<RemovalShown, Refusal>> {
  const [file, meeting] = await Promise.all([world.folder.readCase(reference), world.meetings.read(meetingId)]);
  if (!file.ok) return file;
  if (!meeting.ok) return meeting;
  const role = await mayRemove(world, file.value.value);
  if (!role.ok) return role;
  const found = await planRemoval(world, reference, meetingId, texts);
  if (!found.ok) return found;
  const { planned, files } = found.value;
  let earlier = 0;
  for (const { path, since } of touchedBy(meeting.value.value, planned, files)) {
    const counted = await world.history.countEarlier([reference, ...path], since);
    if (!counted.ok) return counted;
    earlier += counted.value;
  }
  const elsewhere = await stillElsewhere(world, reference, planned);
  if (!elsewhere.ok) return elsewhere;
  return ok({ role: role.value, planned, files: files.length, earlier, elsewhere: elsewhere.value });
}
