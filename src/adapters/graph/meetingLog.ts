import type { LogFile, MeetingLog } from '../../app/ports/meetingLog.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { instantFromGraph } from './documents/columns.ts';
import type { Library, LibraryFile } from './library.ts';
import { settleWrite } from './settleWrite.ts';

const what = "the meeting's record";

/** The folder `log` of one meeting in CIN Records. */
export function meetingLog(files: Library): MeetingLog {
  /** Descriptions from the last listing, with their download addresses: each is used once, since they expire. */
  const listed = new Map<string, LibraryFile>();

  const textOf = async (
    path: readonly string[],
    known: LibraryFile | undefined,
  ): Promise<Result<TextFile, Refusal>> => {
    if (known) {
      const bytes = await files.bytes(known, what);
      if (bytes.ok) return ok({ text: new TextDecoder().decode(bytes.value), file: known });
    }
    const file = await files.look(path, what);
    if (!file.ok) return file;
    const bytes = await files.bytes(file.value, what);
    return bytes.ok ? ok({ text: new TextDecoder().decode(bytes.value), file: file.value }) : bytes;
  };

  return {
    async list(reference, meeting) {
      const found = await files.list([reference, meeting, 'log'], what);
      if (!found.ok) return found.reason.kind === 'not found' ? ok([]) : found;
      const logs: LogFile[] = [];
      for (const file of found.value) {
        if (!file.name.endsWith('.jsonl')) continue;
        const log = logFile(file);
        if (!log.ok) return log;
        listed.set([reference, meeting, file.name].join('/'), file);
        logs.push(log.value);
      }
      return ok(logs);
    },
    async read(reference, meeting, name) {
      const key = [reference, meeting, name].join('/');
      const known = listed.get(key);
      listed.delete(key);
      const read = await textOf([reference, meeting, 'log', name], known);
      return read.ok ? ok(read.value.text) : read;
    },
    async write(reference, meeting, name, text, etag) {
      const path = [reference, meeting, 'log', name];
      const bytes = new TextEncoder().encode(text);
      const settled = await settleWrite<TextFile>({
        async write() {
          const put = await files.put(path, { bytes, contentType: 'application/x-ndjson', etag, retry: 'never', what });
          return put.ok ? ok({ value: { text, file: put.value }, etag: put.value.eTag }) : put;
        },
        async read() {
          const there = await textOf(path, undefined);
          return there.ok ? ok({ value: there.value, etag: there.value.file.eTag }) : there;
        },
        same: (there) => there.text === text,
        etag,
      });
      return settled.ok ? logFile(settled.value.value.file) : settled;
    },
  };
}

interface TextFile {
  readonly text: string;
  readonly file: LibraryFile;
}

function logFile(file: LibraryFile): Result<LogFile, Refusal> {
  const modifiedAt = instantFromGraph(file.lastModifiedDateTime);
  if (modifiedAt === undefined) return fail({ kind: 'unreadable', where: what });
  return ok({
    name: file.name,
    etag: file.eTag,
    size: file.size ?? 0,
    // A file that SharePoint itself made names no person; no event inside it can then be its creator's.
    createdBy: file.createdBy?.user?.id ?? '',
    modifiedAt,
  });
}
