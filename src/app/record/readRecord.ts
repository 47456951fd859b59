import type { CaseReference } from '../../domain/case/caseFile.ts';
import { fold } from '../../domain/meeting/fold.ts';
import { type GatheredLog, gatherLog, type LogText } from '../../domain/meeting/gatherLog.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';

/** A file of the log as it was read. Its bytes are what a sign-off covers. */
export interface RecordFile extends LogText {
  readonly bytes: Uint8Array;
  /** In bytes, as listed just before it was read. */
  readonly size: number;
}

export interface RecordRead extends GatheredLog {
  readonly record: MeetingRecord;
  /** By name. */
  readonly files: readonly RecordFile[];
}

/** The whole record of a meeting as SharePoint has it now. All files or a refusal: never a part. */
export async function readRecord(
  world: Pick<World, 'log'>,
  reference: CaseReference,
  meeting: MeetingId,
): Promise<Result<RecordRead, Refusal>> {
  const listed = await world.log.list(reference, meeting);
  if (!listed.ok) return listed;
  const texts = await Promise.all(listed.value.map(({ name }) => world.log.read(reference, meeting, name)));
  const files: RecordFile[] = [];
  for (const [place, { name, createdBy, size }] of listed.value.entries()) {
    const text = texts[place]!;
    if (!text.ok) return text;
    files.push({ name, createdBy, size, text: text.value, bytes: new TextEncoder().encode(text.value) });
  }
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  const gathered = gatherLog(files);
  return ok({ ...gathered, record: fold(gathered.events), files });
}
