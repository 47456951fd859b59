import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { caseRowNow } from './saving/caseRowNow.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

export interface OpenedMeeting {
  readonly file: Versioned<CaseFile>;
  /** Absent while nobody has arranged it. */
  readonly meeting?: Versioned<Meeting>;
  /** The case's other meetings. */
  readonly others: readonly Meeting[];
  /** As derived just now. Absent when what was sent could not be read; the meeting opens all the same. */
  readonly row?: CaseRow;
}

/** Reads the case and one of its meetings. The case's row is repaired on the way, which nobody waits for. */
export async function openMeeting(
  world: CaseRowWorld,
  reference: CaseReference,
  id: MeetingId,
): Promise<Result<OpenedMeeting, Refusal>> {
  const [file, meetings, listed] = await Promise.all([
    world.folder.readCase(reference),
    world.meetings.ofCase(reference),
    world.cases.read(reference),
  ]);
  if (!file.ok) return file;
  if (!meetings.ok) return meetings;
  const found = meetings.value.map(({ value }) => value);
  const row = await caseRowNow(world, file.value.value, found);
  const restricted = listed.ok && listed.value.value.restricted;
  if (row.ok && listed.ok && !sameValue({ ...row.value, restricted }, listed.value.value))
    void refreshCaseRow(world, reference);
  const meeting = meetings.value.find(({ value }) => value.id === id);
  const others = found.filter((other) => other.id !== id);
  return ok({ file: file.value, others, ...(meeting && { meeting }), ...(row.ok && { row: row.value }) });
}
