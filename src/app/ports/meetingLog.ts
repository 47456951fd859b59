import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Refusal } from './refusal.ts';

export interface LogFile {
  /** `<opening>-0001.jsonl` */
  readonly name: string;
  readonly etag: string;
  readonly size: number;
  /** Entra object id of the file's creator: an event inside by anyone else shows as such. */
  readonly createdBy: string;
  /** SharePoint's own time of the last write: what devices correct their clocks by. */
  readonly modifiedAt: Instant;
}

/** The folder `log` of one meeting: one writer per file, everyone reads all of them. */
export interface MeetingLog {
  /** Every file there now. A meeting without a folder has none. */
  list(reference: CaseReference, meeting: MeetingId): Promise<Result<readonly LogFile[], Refusal>>;
  read(reference: CaseReference, meeting: MeetingId, name: string): Promise<Result<string, Refusal>>;
  /** Writes the whole text of one file. `etag` is undefined for a new file; refuses with `changed elsewhere` otherwise. */
  write(
    reference: CaseReference,
    meeting: MeetingId,
    name: string,
    text: string,
    etag: string | undefined,
  ): Promise<Result<LogFile, Refusal>>;
}
