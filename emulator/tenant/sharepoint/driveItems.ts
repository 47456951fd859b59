import { type Answer, type GraphCall, type Route, refuse } from '../area.ts';
import { stale } from '../entityTag.ts';
import { page, selected } from '../paging.ts';
import { delta } from './delta.ts';
import { driveRoutes, existing } from './driveAddress.ts';
import { driveJson, entryJson, entryTags } from './driveJson.ts';
import { addFolder, childOf, removeEntry, touchEntry, wrongName } from './driveTree.ts';
import { invalid, notFound } from './refusals.ts';
import { stateOf } from './store.ts';
import type { StoredDrive, StoredEntry } from './stored.ts';

const read = existing((call, drive, entry) => ({ status: 200, body: entryJson(call, drive, entry) }));

const children = existing((call, drive, entry) => {
  if (!entry.children) return invalid('The item is not a folder');
  const all = Object.entries(entry.children).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const items = all.map(([, id]) => entryJson(call, drive, drive.entries[id] as StoredEntry));
  return page(call, items, { usual: 200, most: 999 });
});

const nameTaken = refuse(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');

const addChild = existing((call, drive, entry) => {
  const wanted = call.json as { readonly name?: string; readonly folder?: object } & Readonly<Record<string, unknown>>;
  if (!wanted.folder || !wanted.name) return invalid('The emulator makes folders only: name and folder are needed');
  const wrong = wrongName(wanted.name);
  if (wrong) return invalid(wrong);
  const there = childOf(drive, entry, wanted.name);
  if (there) {
    const isReplaced = wanted['@microsoft.graph.conflictBehavior'] === 'replace' && there.children;
    return isReplaced ? { status: 200, body: entryJson(call, drive, there) } : nameTaken;
  }
  const folder = addFolder(drive, entry, wanted.name, call.user.id, call.tenant);
  return { status: 201, body: entryJson(call, drive, folder) };
});

const rename = existing((call, drive, entry) => {
  const old = stale(call.headers, entryTags(entry));
  if (old) return old;
  const { name, ...others } = call.json as { readonly name?: string };
  const other = Object.keys(others).find((key) => !key.startsWith('@'));
  if (other || !name || !entry.parent) return invalid(`The emulator changes an item's name only, not ${other}`);
  const parent = drive.entries[entry.parent] as StoredEntry;
  const wrong = wrongName(name);
  if (wrong) return invalid(wrong);
  const there = childOf(drive, parent, name);
  if (there && there !== entry) return nameTaken;
  delete parent.children?.[entry.name.toLowerCase()];
  entry.name = name;
  if (parent.children) parent.children[name.toLowerCase()] = entry.id;
  touchEntry(drive, entry, call.user.id, call.tenant);
  return { status: 200, body: entryJson(call, drive, entry) };
});

const remove = existing((call, drive, entry) => {
  const old = stale(call.headers, entryTags(entry));
  if (old) return old;
  if (!entry.parent) return invalid('The root cannot be deleted');
  removeEntry(drive, entry, call.user.id, call.tenant);
  return { status: 204 };
});

/** Changes in a folder and below. Unless told not to, the folders above each change come along. */
const changes = existing((call, drive, folder) => {
  const alone = /deltaExcludeParent/i.test(call.headers.get('prefer') ?? '');
  const below = Object.values(drive.entries).filter((entry) => entry !== folder && isBelow(drive, entry, folder));
  const newest = below.reduce((most, entry) => Math.max(most, entry.changed), folder.changed);
  const entries = alone ? below : [{ ...folder, changed: newest }, ...below];
  const answer = delta(call, {
    id: `${drive.id}/${folder.id}`,
    changes: drive.changes,
    entries,
    json: (entry) => entryJson(call, drive, entry),
  });
  return alone ? { ...answer, headers: { ...answer.headers, 'Preference-Applied': 'deltaExcludeParent' } } : answer;
});

function isBelow(drive: StoredDrive, entry: StoredEntry, folder: StoredEntry): boolean {
  for (let up = entry.parent; up !== undefined; up = drive.entries[up]?.parent) if (up === folder.id) return true;
  return false;
}

function readDrive(call: GraphCall): Answer {
  const drive = stateOf(call.tenant).drives[call.params.drive ?? ''];
  if (!drive) return notFound();
  return { status: 200, body: selected(driveJson(drive, call.tenant), call.query.get('$select')) };
}

export const driveItemRoutes: readonly Route[] = [
  { method: 'GET', path: '/drives/{drive}', run: readDrive },
  ...driveRoutes('GET', '', read),
  ...driveRoutes('PATCH', '', rename),
  ...driveRoutes('DELETE', '', remove),
  ...driveRoutes('POST', 'permanentDelete', remove),
  ...driveRoutes('GET', 'children', children),
  ...driveRoutes('POST', 'children', addChild),
  ...driveRoutes('GET', 'delta', changes),
];
