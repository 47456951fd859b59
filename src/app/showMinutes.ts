import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { MinutesChecks } from '../domain/meeting/minutesChecks.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { type Papers, papersOf } from '../domain/papers/papersOf.ts';
import { ok, type Result } from '../domain/result.ts';
import { keepFinished } from './keepFinished.ts';
import type { Refusal } from './ports/refusal.ts';
import { readRecord } from './record/readRecord.ts';
import type { CaseRowWorld } from './saving/refreshCaseRow.ts';
import { coveredRecord, type RecordFault } from './signOff/coveredRecord.ts';
import { minutesNow } from './signOff/minutesNow.ts';
import type { World } from './world.ts';

export interface MinutesShown {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  readonly papers: Papers;
  /** Undefined once signed off: then there is nothing left to put right. */
  readonly checks: MinutesChecks | undefined;
  readonly made: { readonly entries: number; readonly panels: number };
  /** What `signOffMinutes` is told was on the screen. */
  readonly eventIds: readonly string[];
}

/**
 * The papers as they will read, or as they were signed off, made from what SharePoint has now. Where a panel was closed
 * before it could say that the meeting was finished, or went on, that is put right on the way, which nobody waits for.
 */
export async function showMinutes(
  world: CaseRowWorld & Pick<World, 'identity' | 'log'>,
  reference: CaseReference,
  meetingId: MeetingId,
): Promise<Result<MinutesShown, Refusal | RecordFault>> {
  const [found, stored] = await Promise.all([world.meetings.read(meetingId), world.folder.readCase(reference)]);
  if (!found.ok) return found;
  if (!stored.ok) return stored;
  const meeting = found.value.value;
  const file = stored.value.value;
  const { signOff } = meeting;

  if (signOff) {
    const covered = await coveredRecord(world, reference, meeting, signOff);
    if (!covered.ok) return covered;
    const { record, made } = covered.value;
    const papers = papersOf({
      file,
      meeting,
      record,
      version: signOff.version,
      made,
      signedOff: covered.value.signOff,
    });
    return ok({ file, meeting, record, papers, checks: undefined, made, eventIds: [] });
  }

  const log = await readRecord(world, reference, meetingId);
  if (!log.ok) return log;
  const shown = minutesNow({ file, meeting, log: log.value, today: world.clock.today() });
  const { finished } = shown.record;
  const at = finished?.value ? finished.wall : undefined;
  if (finished && at !== meeting.finishedAt) void keepFinished(world, meeting, at);
  return ok({ file, meeting, ...shown });
}
