import { type Answer, type GraphCall, refuse, type TenantContext } from '../area.ts';
import { corsHeaders, preflight } from '../cors.ts';
import type { FaultBox } from '../faults.ts';
import { withFaults } from '../withFaults.ts';
import { saveContent } from './content.ts';
import { readDownloadUrl } from './downloadUrl.ts';
import { entryAt, rootOf } from './driveTree.ts';
import { pdfInPlaceOf } from './pdfInPlaceOf.ts';
import { stateOf } from './store.ts';
import type { StoredDrive, Upload } from './stored.ts';

/**
 * Downloads and upload sessions: addresses that are their own key. A request with a token gets no CORS headers, as
 * with SharePoint, so that following Graph's 302 from script fails.
 */
export async function answerTransfer(request: Request, tenant: TenantContext, faults: FaultBox): Promise<Response> {
  const url = new URL(request.url);
  const asksForToken = /authorization/i.test(request.headers.get('access-control-request-headers') ?? '');
  if (request.method === 'OPTIONS') return asksForToken ? new Response(null, { status: 400 }) : preflight(request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const target = { method: request.method, path: url.pathname };
  const run = () =>
    url.pathname.startsWith('/download/') ? download(request, url, tenant) : upload(request, url, bytes, tenant);
  const answer = await withFaults(target, faults, async () => run());
  const unreadable = request.headers.has('authorization') || readDownloadUrl(url)?.form === 'no pdf';
  const cors = unreadable ? {} : corsHeaders();
  const { body } = answer;
  const payload = body === undefined ? null : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
  const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
  return new Response(payload, {
    status: answer.status,
    headers: { ...cors, ...(body !== undefined && { 'Content-Type': type }), ...answer.headers },
  });
}

function download(request: Request, url: URL, tenant: TenantContext): Answer {
  if (request.method !== 'GET') return refuse(405, 'methodNotAllowed', 'GET only');
  const wanted = readDownloadUrl(url);
  if (wanted?.form === 'no pdf') return refuse(403, 'accessDenied', 'The converter gives nothing to script');
  const entry = wanted && stateOf(tenant).drives[wanted.drive]?.entries[wanted.entry];
  const version = entry?.versions?.find((one) => one.id === wanted?.version);
  if (!entry || entry.deleted || !version) return refuse(404, 'itemNotFound', 'The address has run out');
  const bytes = new Uint8Array(Buffer.from(version.base64, 'base64'));
  const pdf = wanted.form === 'pdf';
  const type = pdf ? 'application/pdf' : (entry.mimeType ?? 'application/octet-stream');
  return {
    status: 200,
    body: pdf ? pdfInPlaceOf(bytes) : bytes,
    headers: { 'Content-Type': type, 'Content-Disposition': 'attachment', 'Cache-Control': 'no-store' },
  };
}

function upload(request: Request, url: URL, bytes: Uint8Array, tenant: TenantContext): Answer {
  if (request.headers.has('authorization')) return refuse(401, 'unauthenticated', 'Send no token to an upload address');
  const [driveId, id] = url.pathname.replace('/upload/', '').split('/').map(decodeURIComponent);
  const drive = stateOf(tenant).drives[driveId ?? ''];
  const session = drive?.uploads[id ?? ''];
  if (!drive || !session || session.expires < tenant.now())
    return refuse(404, 'itemNotFound', 'No such upload session');
  if (request.method === 'DELETE') {
    delete drive.uploads[session.id];
    return { status: 204 };
  }
  if (request.method === 'GET') return { status: 200, body: stateOfUpload(session) };
  if (request.method !== 'PUT') return refuse(405, 'methodNotAllowed', 'GET, PUT or DELETE');
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers.get('content-range') ?? '');
  const [first, last, total] = (range ?? []).slice(1).map(Number);
  if (first === undefined || last === undefined || total === undefined || last - first + 1 !== bytes.length) {
    return refuse(400, 'invalidRequest', 'Content-Range must be bytes first-last/total and fit the body');
  }
  if (first !== session.received) return refuse(416, 'invalidRange', `Expected bytes from ${session.received}`);
  const isLast = last + 1 === total;
  if (!isLast && bytes.length % (320 * 1024) !== 0)
    return refuse(400, 'invalidRequest', 'Fragments are multiples of 320 KiB');
  session.base64 = Buffer.concat([Buffer.from(session.base64, 'base64'), bytes]).toString('base64');
  session.received = last + 1;
  return isLast ? finish(drive, session, tenant) : { status: 202, body: stateOfUpload(session) };
}

const stateOfUpload = ({ expires, received }: Upload) => ({
  expirationDateTime: expires,
  nextExpectedRanges: [`${received}-`],
});

function finish(drive: StoredDrive, session: Upload, tenant: TenantContext): Answer {
  const user = tenant.scenario.users.find((one) => one.id === session.userId);
  if (!user) return refuse(403, 'accessDenied', 'Access denied');
  const call: GraphCall = {
    method: 'PUT',
    path: '',
    params: {},
    query: new URLSearchParams(),
    headers: new Headers(),
    json: undefined,
    bytes: new Uint8Array(),
    user,
    scopes: new Set(),
    tenant,
  };
  const names = session.path.split('/');
  const from = rootOf(drive);
  const entry = entryAt(drive, from, names);
  delete drive.uploads[session.id];
  return saveContent(
    call,
    { drive, from, names, ...(entry && { entry }) },
    {
      bytes: Buffer.from(session.base64, 'base64'),
      conflict: session.conflict,
      headers: new Headers(session.ifMatch ? { 'if-match': session.ifMatch } : {}),
      mimeType: undefined,
    },
  );
}
