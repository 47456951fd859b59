import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { type FinishingWorld, finishSignOff } from './finishSignOff.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';

/**
 * Opens signed-off minutes again, with who did it and why: the record can be written in, and the next sign-off makes
 * the next version. What was signed before stays as it is, papers and all. Nothing to do where they are open already.
 */
export async function reopenMinutes(
  world: FinishingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  reason: string,
): Promise<Result<Versioned<Meeting>, Refusal | RecordFault>> {
  const found = await world.meetings.read(meetingId);
  if (!found.ok) return found;
  const { signOff } = found.value.value;
  // An earlier version is only ever read, never finished: what its sign-off left undone is done now.
  if (signOff && !signOff.papers) {
    const finished = await finishSignOff(world, reference, meetingId);
    if (!finished.ok) return finished;
  }
  const { clock, identity } = world;
  const reopened = { by: identity.me, at: clock.now(), reason };
  const opened = await mergeAndSave<Meeting>(clock, {
    read: () => world.meetings.read(meetingId),
    change: ({ signOff: signed, ...meeting }) =>
      signed?.papers ? { ...meeting, reopened, earlierSignOffs: [...meeting.earlierSignOffs, signed] } : undefined,
    write: (meeting, etag) => world.meetings.update(meeting, etag),
  });
  if (!opened.ok) return opened;
  const row = await refreshCaseRow(world, reference);
  return row.ok ? ok(opened.value) : row;
}
