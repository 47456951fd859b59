import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { MeetingEvent } from '../domain/meeting/event.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { withoutRemoved } from '../domain/meeting/removedText.ts';
import { councilSettings, profileOf } from '../domain/procedure/inForce.ts';
import { type ManagerStanding, managerStanding } from '../domain/procedure/managerStanding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { readRecord } from './record/readRecord.ts';
import type { World } from './world.ts';

export interface RecordShown {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** Everything that was ever written, in order, without words that were removed. */
  readonly events: readonly MeetingEvent[];
  /** A panel that was offline has put words back into SharePoint that were removed: shown by nobody, and still there. */
  readonly cameBack: boolean;
  /** Of whoever looks: a manager takes text out of it. */
  readonly standing: ManagerStanding;
}

/** A meeting's record entry by entry, signed off or not, as SharePoint has it now. */
export async function showRecord(
  world: Pick<World, 'folder' | 'log' | 'meetings' | 'settings' | 'identity'>,
  reference: CaseReference,
  meetingId: MeetingId,
): Promise<Result<RecordShown, Refusal>> {
  const [file, meeting, log, council] = await Promise.all([
    world.folder.readCase(reference),
    world.meetings.read(meetingId),
    readRecord(world, reference, meetingId),
    world.settings.read(),
  ]);
  if (!file.ok) return file;
  if (!meeting.ok) return meeting;
  if (!log.ok) return log;
  const events = withoutRemoved(log.value.events);
  const of = file.value.value;
  // Reading is not refused for the settings' sake: those that count on this device will do, and the act looks again.
  const { managers } = council.ok ? council.value.value : councilSettings();
  return ok({
    file: of,
    meeting: meeting.value.value,
    events,
    cameBack: events !== log.value.events,
    standing: managerStanding(profileOf(of.procedure), managers, world.identity.me.id),
  });
}
