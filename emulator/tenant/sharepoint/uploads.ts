import type { Answer, GraphCall } from '../area.ts';
import { stale } from '../entityTag.ts';
import type { Place } from './driveAddress.ts';
import { entryTags } from './driveJson.ts';
import { namesTo } from './driveTree.ts';
import { invalid } from './refusals.ts';

/** `createUploadSession`: the address that takes the bytes, without a token. `If-Match` is documented here. */
export function startUpload(call: GraphCall, { drive, from, names, entry }: Place): Answer {
  const old = stale(call.headers, entry ? entryTags(entry) : []);
  if (old) return old;
  const { item = {} } = (call.json ?? {}) as { readonly item?: Readonly<Record<string, unknown>> };
  const conflict = item['@microsoft.graph.conflictBehavior'] ?? 'replace';
  if (conflict !== 'replace' && conflict !== 'fail')
    return invalid(`The emulator does not cover conflictBehavior ${conflict}`);
  const id = call.tenant.newId();
  const expires = new Date(Date.parse(call.tenant.now()) + 24 * 3_600_000).toISOString();
  const ifMatch = call.headers.get('if-match');
  drive.uploads[id] = {
    id,
    userId: call.user.id,
    path: [...namesTo(drive, from), ...names].join('/'),
    conflict,
    ...(ifMatch && { ifMatch }),
    expires,
    base64: '',
    received: 0,
  };
  return {
    status: 200,
    body: {
      uploadUrl: `${call.tenant.origin}/upload/${encodeURIComponent(drive.id)}/${id}`,
      expirationDateTime: expires,
      nextExpectedRanges: ['0-'],
    },
  };
}
