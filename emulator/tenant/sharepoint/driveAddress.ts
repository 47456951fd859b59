import type { Answer, GraphCall, Route } from '../area.ts';
import { entryAt, rootOf } from './driveTree.ts';
import { notFound } from './refusals.ts';
import { stateOf } from './store.ts';
import type { StoredDrive, StoredEntry } from './stored.ts';

/** A place in a library: what is there, if anything, and the names of the path that led to it. */
export interface Place {
  readonly drive: StoredDrive;
  /** Where the path begins: the root, or the item that was named by id. */
  readonly from: StoredEntry;
  readonly names: readonly string[];
  readonly entry?: StoredEntry;
}

type RunAt = (call: GraphCall, place: Place) => Answer;

/** One route for each way to address an item: `root`, `root:/path`, `items/{id}`, `items/{id}:/path`; then `/{suffix}`. */
export function driveRoutes(method: Route['method'], suffix: string, run: RunAt): readonly Route[] {
  const end = suffix ? `/${suffix}` : '';
  const afterPath = suffix ? `:/${suffix}` : '';
  return [`/root${end}`, `/root:/{path}${afterPath}`, `/items/{entry}${end}`, `/items/{entry}:/{path}${afterPath}`].map(
    (path) => ({ method, path: `/drives/{drive}${path}`, run: (call) => at(call, run) }),
  );
}

function at(call: GraphCall, run: RunAt): Answer {
  const drive = stateOf(call.tenant).drives[call.params.drive ?? ''];
  if (!drive) return notFound();
  const id = call.params.entry;
  const from = id === undefined || id === 'root' ? rootOf(drive) : drive.entries[id];
  if (!from || from.deleted) return notFound();
  const names = (call.params.path ?? '').split('/').filter(Boolean);
  const entry = entryAt(drive, from, names);
  return run(call, { drive, from, names, ...(entry && { entry }) });
}

/** As `run`, for something that must be there. */
export function existing(run: (call: GraphCall, drive: StoredDrive, entry: StoredEntry) => Answer): RunAt {
  return (call, { drive, entry }) => (entry ? run(call, drive, entry) : notFound());
}
