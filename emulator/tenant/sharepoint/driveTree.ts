import type { TenantContext } from '../area.ts';
import type { StoredDrive, StoredEntry, StoredVersion } from './stored.ts';

export function newDrive(id: string, listId: string, userId: string, tenant: TenantContext): StoredDrive {
  const rootId = entryId(tenant);
  const drive: StoredDrive = { id, listId, rootId, entries: {}, changes: 0, uploads: {} };
  drive.entries[rootId] = { ...blank(drive, rootId, 'root', userId, tenant), children: {} };
  return drive;
}

export function childOf(drive: StoredDrive, folder: StoredEntry, name: string): StoredEntry | undefined {
  const id = folder.children?.[name.toLowerCase()];
  return id ? drive.entries[id] : undefined;
}

/** What is at these names below `from`; undefined when a part is missing. */
export function entryAt(drive: StoredDrive, from: StoredEntry, names: readonly string[]): StoredEntry | undefined {
  let entry: StoredEntry | undefined = from;
  for (const name of names) entry = entry && childOf(drive, entry, name);
  return entry;
}

/** The folder at these names, made where missing; undefined when a file is in the way. */
export function folderFor(
  drive: StoredDrive,
  names: readonly string[],
  userId: string,
  tenant: TenantContext,
  from: StoredEntry = rootOf(drive),
): StoredEntry | undefined {
  let folder = from;
  for (const name of names) {
    const next = childOf(drive, folder, name) ?? addFolder(drive, folder, name, userId, tenant);
    if (!next.children) return undefined;
    folder = next;
  }
  return folder;
}

export const rootOf = (drive: StoredDrive): StoredEntry => drive.entries[drive.rootId] as StoredEntry;

export function addFolder(
  drive: StoredDrive,
  parent: StoredEntry,
  name: string,
  userId: string,
  tenant: TenantContext,
): StoredEntry {
  const entry = { ...blank(drive, entryId(tenant), name, userId, tenant), parent: parent.id, children: {} };
  return place(drive, parent, entry);
}

interface NewContent {
  readonly folder: StoredEntry;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly userId: string;
  readonly mimeType?: string;
}

/** Writes the file of that name: a new one, or another version of the one there. */
export function writeFile(drive: StoredDrive, content: NewContent, tenant: TenantContext): StoredEntry {
  const { folder, name, userId, mimeType } = content;
  const there = childOf(drive, folder, name);
  const file =
    there ??
    place(drive, folder, {
      ...blank(drive, entryId(tenant), name, userId, tenant),
      parent: folder.id,
      versions: [],
      lastVersion: 0,
    });
  if (mimeType) file.mimeType = mimeType;
  if (there) touchEntry(drive, file, userId, tenant);
  if (there) file.contentVersion += 1;
  file.lastVersion = (file.lastVersion ?? 0) + 1;
  const version: StoredVersion = {
    id: `${file.lastVersion}.0`,
    base64: Buffer.from(content.bytes).toString('base64'),
    size: content.bytes.length,
    modified: file.modified,
    modifiedBy: userId,
  };
  file.versions = [...(file.versions ?? []), version];
  return file;
}

/** Another eTag, another place in the order of changes. */
export function touchEntry(drive: StoredDrive, entry: StoredEntry, userId: string, tenant: TenantContext): void {
  drive.changes += 1;
  entry.changed = drive.changes;
  entry.version += 1;
  entry.modified = tenant.storeTime();
  entry.modifiedBy = userId;
}

/** Deletes a file, or a folder with everything in it. */
export function removeEntry(drive: StoredDrive, entry: StoredEntry, userId: string, tenant: TenantContext): void {
  for (const id of Object.values(entry.children ?? {})) {
    const child = drive.entries[id];
    if (child) removeEntry(drive, child, userId, tenant);
  }
  const parent = entry.parent ? drive.entries[entry.parent] : undefined;
  if (parent?.children) delete parent.children[entry.name.toLowerCase()];
  touchEntry(drive, entry, userId, tenant);
  entry.deleted = true;
  if (entry.versions) entry.versions = [];
}

/** Names from the root down to the entry, without the root's own. */
export function namesTo(drive: StoredDrive, entry: StoredEntry): readonly string[] {
  const parent = entry.parent ? drive.entries[entry.parent] : undefined;
  return parent ? [...namesTo(drive, parent), entry.name] : [];
}

/** Why SharePoint refuses a name; undefined when it does not. */
export function wrongName(name: string): string | undefined {
  if (name === '' || /["*:<>?/\\|]/.test(name)) return `The provided name cannot contain " * : < > ? / \\ |: ${name}`;
  if (name !== name.trim() || name.endsWith('.')) return `The provided name cannot begin or end with a space: ${name}`;
  return undefined;
}

function place(drive: StoredDrive, parent: StoredEntry, entry: StoredEntry): StoredEntry {
  drive.entries[entry.id] = entry;
  parent.children ??= {};
  parent.children[entry.name.toLowerCase()] = entry.id;
  return entry;
}

function blank(drive: StoredDrive, id: string, name: string, userId: string, tenant: TenantContext): StoredEntry {
  drive.changes += 1;
  const at = tenant.storeTime();
  return {
    id,
    guid: tenant.newId().toUpperCase(),
    name,
    version: 1,
    contentVersion: 1,
    createdBy: userId,
    created: at,
    modifiedBy: userId,
    modified: at,
    changed: drive.changes,
  };
}

const entryId = (tenant: TenantContext): string => `01${tenant.newId().replaceAll('-', '').toUpperCase()}`;
