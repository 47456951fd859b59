import { readFile } from 'node:fs/promises';
import { answerByHand } from '../tenant/answerByHand.ts';
import type { TenantContext } from '../tenant/area.ts';
import type { DeliveredMail } from '../tenant/delivered.ts';
import { anchor, outboxPage } from './outboxPage.ts';
import { teamsPage } from './teamsPage.ts';

interface HostedTenant {
  readonly context: TenantContext;
  handle(request: Request): Promise<Response>;
  received(): readonly DeliveredMail[];
}

const scripts = { 'content-type': 'text/javascript; charset=utf-8' };
const styles = { 'content-type': 'text/css; charset=utf-8' };
const browserFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'teams.js': scripts,
  'teamsHost.js': scripts,
  'nestedAuth.js': scripts,
  'teams.css': styles,
  'outbox.css': styles,
};

/** The pages beside the app: the emulated Teams and what recipients got. Undefined for any other address. */
export async function hostPages(request: Request, tenant: HostedTenant): Promise<Response | undefined> {
  const url = new URL(request.url);
  // The emulated Teams asks its own origin for tokens and moves the time there.
  if (url.pathname === '/emulator/nested-token' || url.pathname === '/emulator/now') return tenant.handle(request);
  if (request.method === 'POST' && url.pathname === '/outbox/answer') return answer(request, tenant);
  if (request.method !== 'GET') return undefined;
  if (url.pathname === '/teams') return page(teamsPage(tenant.context, url.searchParams));
  if (url.pathname === '/outbox') return page(outboxPage(tenant.received()));
  if (url.pathname === '/outbox/attachment') return attachment(url.searchParams, tenant.received());
  const name = /^\/emulator-host\/([\w.]+)$/.exec(url.pathname)?.[1] ?? '';
  const headers = browserFiles[name];
  if (!headers) return undefined;
  const text = await readFile(new URL(`./browser/${name}`, import.meta.url), 'utf8');
  return new Response(text, { headers: { ...headers, 'cache-control': 'no-store' } });
}

/** Inline styles are for the messages in the outbox, whose frames inherit this policy; their scripts never run. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const page = (text: string) =>
  new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });

/** The buttons under an invitation. Back to the letter afterwards, or a line that says what was wrong. */
async function answer(request: Request, { context }: HostedTenant): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const [date, start, end] = ['date', 'start', 'end'].map((name) => form.get(name) ?? '');
  const at = (time = '') => ({ dateTime: `${date}T${time}:00`, timeZone: 'Europe/London' });
  const wrong = answerByHand(context, {
    from: form.get('from') ?? '',
    answer: form.get('answer'),
    event: form.get('event') ?? undefined,
    ...(date && start && end && { proposedNewTime: { start: at(start), end: at(end) } }),
  });
  if (wrong) return new Response(`${wrong}\n`, { status: 400, headers: { 'content-type': 'text/plain' } });
  return new Response(null, { status: 303, headers: { location: `/outbox#${anchor(form.get('from') ?? '')}` } });
}

function attachment(query: URLSearchParams, delivered: readonly DeliveredMail[]): Response {
  const file = delivered[Number(query.get('mail'))]?.attachments[Number(query.get('file'))];
  if (!file) return new Response('Nothing here.\n', { status: 404 });
  return new Response(new Uint8Array(Buffer.from(file.bytesBase64, 'base64')), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    },
  });
}
