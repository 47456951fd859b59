import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { type CaseRowWorld, refreshCaseRow } from './refreshCaseRow.ts';

export interface OpenedMeeting {
  readonly file: Versioned<CaseFile>;
  /** Absent while nobody has arranged it. */
  readonly meeting?: Versioned<Meeting>;
  /** As derived just now. Absent when the list could not be read or brought up to date; the meeting opens all the same. */
  readonly row?: CaseRow;
}

/** Reads the case and one of its meetings, and repairs the case's row on the way. */
export async function openMeeting(
  world: CaseRowWorld,
  reference: CaseReference,
  id: MeetingId,
): Promise<Result<OpenedMeeting, Refusal>> {
  const [file, meetings, row] = await Promise.all([
    world.folder.readCase(reference),
    world.meetings.ofCase(reference),
    refreshCaseRow(world, reference),
  ]);
  if (!file.ok) return file;
  if (!meetings.ok) return meetings;
  const meeting = meetings.value.find(({ value }) => value.id === id);
  return ok({ file: file.value, ...(meeting && { meeting }), ...(row.ok && { row: row.value }) });
}
