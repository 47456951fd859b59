import type { GraphCall, TenantContext } from '../area.ts';
import { selected } from '../paging.ts';
import { downloadUrl } from './downloadUrl.ts';
import { namesTo } from './driveTree.ts';
import { person, stampJson } from './person.ts';
import { stateOf } from './store.ts';
import type { StoredDrive, StoredEntry, StoredVersion } from './stored.ts';

/** Changes with every change to the file or what is said of it. */
export const entryTag = (entry: StoredEntry): string => `"{${entry.guid}},${entry.version}"`;
/** Changes with the content only. */
const contentTag = (entry: StoredEntry): string => `"c:{${entry.guid}},${entry.contentVersion}"`;
export const entryTags = (entry: StoredEntry): readonly string[] => [entryTag(entry), contentTag(entry)];

export function driveJson(drive: StoredDrive, tenant: TenantContext): Record<string, unknown> {
  return {
    id: drive.id,
    driveType: 'documentLibrary',
    name: libraryName(drive, tenant),
    webUrl: webUrl(drive, [], tenant),
  };
}

export function entryJson(call: GraphCall, drive: StoredDrive, entry: StoredEntry): Record<string, unknown> {
  const { tenant } = call;
  const parent = entry.parent ? drive.entries[entry.parent] : undefined;
  const parentReference = {
    driveType: 'documentLibrary',
    driveId: drive.id,
    ...(parent && { id: parent.id, name: parent.name, path: pathOf(drive, parent) }),
    siteId: stateOf(tenant).siteId,
  };
  if (entry.deleted) return { id: entry.id, deleted: { state: 'deleted' }, parentReference };
  const now = entry.versions?.at(-1);
  const body = {
    ...(now && { '@microsoft.graph.downloadUrl': downloadUrl(tenant.origin, drive.id, entry.id, now.id) }),
    id: entry.id,
    name: entry.name,
    eTag: entryTag(entry),
    cTag: contentTag(entry),
    size: sizeOf(drive, entry),
    ...stampJson(entry, tenant),
    webUrl: webUrl(drive, namesTo(drive, entry), tenant),
    parentReference,
    ...(entry.parent ? {} : { root: {} }),
    ...(entry.children
      ? { folder: { childCount: Object.keys(entry.children).length } }
      : { file: { mimeType: entry.mimeType ?? 'application/octet-stream' } }),
  };
  return selected(body, call.query.get('$select'));
}

export function versionJson(version: StoredVersion, tenant: TenantContext): Record<string, unknown> {
  return {
    id: version.id,
    size: version.size,
    lastModifiedDateTime: version.modified.replace(/\.\d+Z$/, 'Z'),
    lastModifiedBy: person(version.modifiedBy, tenant),
  };
}

function sizeOf(drive: StoredDrive, entry: StoredEntry): number {
  if (!entry.children) return entry.versions?.at(-1)?.size ?? 0;
  // A folder's size would cost a walk of ten thousand cases for the root; nothing reads it there.
  if (!entry.parent) return 0;
  return Object.values(entry.children).reduce((sum, id) => {
    const child = drive.entries[id];
    return sum + (child ? sizeOf(drive, child) : 0);
  }, 0);
}

const pathOf = (drive: StoredDrive, entry: StoredEntry) =>
  [`/drives/${drive.id}/root:`, ...namesTo(drive, entry).map(encodeURIComponent)].join('/');

function webUrl(drive: StoredDrive, names: readonly string[], tenant: TenantContext): string {
  const { site } = tenant.scenario;
  const all = [libraryName(drive, tenant), ...names].map(encodeURIComponent);
  return `https://${site.hostname}/${site.path}/${all.join('/')}`;
}

/** While the site is being seeded there is no state to look in, and nothing asks. */
const libraryName = (drive: StoredDrive, tenant: TenantContext) =>
  stateOf(tenant).lists[drive.listId]?.displayName ?? 'Documents';
