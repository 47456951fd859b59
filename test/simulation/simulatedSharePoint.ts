import type { LibraryFile } from '../../src/adapters/graph/library.ts';
import type { Refusal } from '../../src/app/ports/refusal.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import type { SimulatedTime } from './simulatedTime.ts';

/** The folder `log` of one meeting, as SharePoint keeps it. */
export interface SimulatedSharePoint {
  /** As it was `lag` milliseconds ago: a listing may come from a copy that is behind. */
  list(lag: number): Result<readonly LibraryFile[], Refusal>;
  look(name: string): Result<LibraryFile, Refusal>;
  text(name: string): Result<string, Refusal>;
  put(by: string, name: string, text: string, etag: string | undefined): Result<LibraryFile, Refusal>;
  /** Whether a file has that event now. */
  has(id: string): boolean;
  files(): readonly SimulatedFile[];
}

export interface SimulatedFile {
  readonly name: string;
  readonly text: string;
  readonly etag: string;
  readonly createdBy: string;
  readonly modifiedAt: number;
  /** In bytes. */
  readonly size: number;
  /** Ids of its lines, in order. */
  readonly ids: readonly string[];
}

export const downloadUrl = '@microsoft.graph.downloadUrl';
const notThere = fail<Refusal>({ kind: 'not found', what: "the meeting's record" });
const stale = fail<Refusal>({ kind: 'changed elsewhere' });

/** `honours`: whether a write over another version than the one named is refused. */
export function simulatedSharePoint(time: SimulatedTime, honours: boolean): SimulatedSharePoint {
  let files: ReadonlyMap<string, SimulatedFile> = new Map();
  const states: { readonly from: number; readonly files: ReadonlyMap<string, SimulatedFile> }[] = [
    { from: time.now(), files },
  ];
  let versions = 0;

  return {
    list(lag) {
      const at = time.now() - lag;
      const seen = states.findLast(({ from }) => from <= at)?.files ?? new Map<string, SimulatedFile>();
      return seen.size === 0 ? notThere : ok([...seen.values()].map(asListed));
    },
    look(name) {
      const file = files.get(name);
      return file ? ok(asListed(file)) : notThere;
    },
    text(name) {
      const file = files.get(name);
      return file ? ok(file.text) : notThere;
    },
    put(by, name, text, etag) {
      const there = files.get(name);
      if (etag === undefined ? there !== undefined : honours && there?.etag !== etag) return stale;
      versions += 1;
      const file: SimulatedFile = {
        name,
        text,
        etag: `"v${versions}"`,
        createdBy: there?.createdBy ?? by,
        modifiedAt: time.now(),
        size: Buffer.byteLength(text),
        ids: text.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id])),
      };
      files = new Map([...files, [name, file]]);
      states.push({ from: time.now(), files });
      return ok(asListed(file));
    },
    has: (id) => [...files.values()].some(({ ids }) => ids.includes(id)),
    files: () => [...files.values()],
  };
}

function asListed({ name, etag, size, createdBy, modifiedAt }: SimulatedFile): LibraryFile {
  return {
    name,
    eTag: etag,
    size,
    createdBy: { user: { id: createdBy } },
    // SharePoint says whole seconds.
    lastModifiedDateTime: `${new Date(modifiedAt).toISOString().slice(0, 19)}Z`,
    [downloadUrl]: `https://files.example/${name}`,
  };
}
