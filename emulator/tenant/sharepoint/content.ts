import { type Answer, type GraphCall, type Route, refuse } from '../area.ts';
import { stale } from '../entityTag.ts';
import { page } from '../paging.ts';
import { downloadUrl } from './downloadUrl.ts';
import { driveRoutes, existing, type Place } from './driveAddress.ts';
import { entryJson, entryTags, versionJson } from './driveJson.ts';
import { folderFor, touchEntry, writeFile, wrongName } from './driveTree.ts';
import { invalid, notFound } from './refusals.ts';
import type { StoredDrive, StoredEntry, StoredVersion } from './stored.ts';
import { startUpload } from './uploads.ts';

/** The largest file that one PUT takes; more needs an upload session. */
const mostBytes = 250 * 1024 * 1024;

function put(call: GraphCall, place: Place): Answer {
  if (call.bytes.length > mostBytes) return refuse(413, 'requestTooLarge', 'Use an upload session above 250 MB');
  const conflict = call.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (conflict !== 'replace' && conflict !== 'fail')
    return invalid(`The emulator does not cover conflictBehavior=${conflict}`);
  return saveContent(call, place, {
    bytes: call.bytes,
    conflict,
    headers: call.headers,
    mimeType: call.headers.get('content-type') ?? undefined,
  });
}

interface Saving {
  readonly bytes: Uint8Array;
  readonly conflict: 'replace' | 'fail';
  /** `If-Match` and `If-None-Match` are read from these. */
  readonly headers: Headers;
  readonly mimeType: string | undefined;
}

/** 201 for a new file, 200 for another version of one. Folders on the way are made. */
export function saveContent(call: GraphCall, place: Place, saving: Saving): Answer {
  const { drive, from, names, entry } = place;
  if (entry?.children) return refuse(409, 'nameAlreadyExists', 'A folder has that name');
  const old = stale(saving.headers, entry ? entryTags(entry) : []);
  if (old) return old;
  if (entry && saving.conflict === 'fail') {
    return refuse(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent');
  }
  const name = names.at(-1) ?? entry?.name;
  const wrong = [...names].map(wrongName).find(Boolean);
  if (wrong || !name) return invalid(wrong ?? 'A file needs a name');
  const folder = entry?.parent
    ? drive.entries[entry.parent]
    : folderFor(drive, names.slice(0, -1), call.user.id, call.tenant, from);
  if (!folder) return refuse(409, 'nameAlreadyExists', 'A file is where a folder should be');
  const { bytes, mimeType } = saving;
  const file = writeFile(
    drive,
    { folder, name, bytes, userId: call.user.id, ...(mimeType && { mimeType }) },
    call.tenant,
  );
  return { status: entry ? 200 : 201, body: entryJson(call, drive, file) };
}

/**
 * 302 to where the bytes are; script in a browser cannot follow it with a token. Inside a `$batch` the answer can be
 * read, and its address fetched without one. As a PDF it can only where the tenant is told to: whether SharePoint lets
 * script fetch what it has converted is not published.
 */
function redirect(call: GraphCall, drive: StoredDrive, entry: StoredEntry, version: StoredVersion | undefined): Answer {
  if (!version) return invalid('The item has no content');
  const format = call.query.get('format');
  const { origin } = call.tenant;
  if (!format) return { status: 302, headers: { Location: downloadUrl(origin, drive.id, entry.id, version.id) } };
  if (format !== 'pdf') return invalid(`The emulator does not cover format=${format}`);
  if (!/\.docx$/i.test(entry.name)) return refuse(406, 'notSupported', 'The file cannot be converted to that format');
  const form = call.tenant.fault('converts to PDF', call) ? 'pdf' : 'no pdf';
  return { status: 302, headers: { Location: downloadUrl(origin, drive.id, entry.id, version.id, form) } };
}

const versions = existing((call, _drive, entry) =>
  page(
    call,
    [...(entry.versions ?? [])].reverse().map((version) => versionJson(version, call.tenant)),
    {
      usual: 200,
      most: 999,
    },
  ),
);

const versionOf = (call: GraphCall, entry: StoredEntry) =>
  entry.versions?.find((version) => version.id === call.params.version);

const versionContent = existing((call, drive, entry) => {
  const version = versionOf(call, entry);
  if (!version) return notFound();
  if (version === entry.versions?.at(-1)) return invalid('The current version is read from the item itself');
  return redirect(call, drive, entry, version);
});

const deleteVersion = existing((call, drive, entry) => {
  const version = versionOf(call, entry);
  if (!version) return notFound();
  if (version === entry.versions?.at(-1)) return invalid('The current version cannot be deleted');
  entry.versions = entry.versions?.filter((one) => one !== version) ?? [];
  touchEntry(drive, entry, call.user.id, call.tenant);
  return { status: 204 };
});

const restoreVersion = existing((call, drive, entry) => {
  const version = versionOf(call, entry);
  const folder = entry.parent ? drive.entries[entry.parent] : undefined;
  if (!version || !folder) return notFound();
  const bytes = Buffer.from(version.base64, 'base64');
  writeFile(drive, { folder, name: entry.name, bytes, userId: call.user.id }, call.tenant);
  return { status: 204 };
});

export const contentRoutes: readonly Route[] = [
  ...driveRoutes('PUT', 'content', put),
  ...driveRoutes(
    'GET',
    'content',
    existing((call, drive, entry) => redirect(call, drive, entry, entry.versions?.at(-1))),
  ),
  ...driveRoutes('POST', 'createUploadSession', startUpload),
  ...driveRoutes('GET', 'versions', versions),
  ...driveRoutes('GET', 'versions/{version}/content', versionContent),
  ...driveRoutes('DELETE', 'versions/{version}', deleteVersion),
  ...driveRoutes('POST', 'versions/{version}/restoreVersion', restoreVersion),
];
