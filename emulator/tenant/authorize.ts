import { randomBytes } from 'node:crypto';
import type { Scenario, ScenarioUser } from '../scenarios/scenario.ts';
import { accountPicker, plainPage } from './accountPicker.ts';
import { html, page } from './entraAnswers.ts';
import { base64Url } from './entraTokens.ts';

/** What was asked for, known until the code or the refresh token is used. */
export interface Grant {
  readonly user: ScenarioUser;
  readonly scopes: readonly string[];
}
export interface CodeGrant extends Grant {
  readonly challenge: string;
  readonly redirectUri: string;
  readonly nonce: string | undefined;
}

export interface AuthorizeSetup {
  readonly tenantId: string;
  readonly users: readonly ScenarioUser[];
  readonly app: Pick<Scenario['app'], 'clientId' | 'displayName' | 'grantedScopes'>;
  readonly redirectUris: readonly string[];
  readonly notGranted: (scopes: readonly string[]) => readonly string[];
  readonly keepCode: (code: string, grant: CodeGrant) => void;
}

const sessionCookie = 'emulator_session';

/** The authorize address: shows the account picker, or goes back to the app with a code or an error. */
export function authorize(request: Request, url: URL, setup: AuthorizeSetup): Response {
  const { app, users } = setup;
  const query = url.searchParams;
  const redirectUri = query.get('redirect_uri') ?? '';
  if (query.get('client_id') !== app.clientId)
    return page('AADSTS700016', `Application '${query.get('client_id')}' was not found in the directory.`, 400);
  if (!setup.redirectUris.includes(redirectUri))
    return page('AADSTS50011', `The redirect URI '${redirectUri}' does not match those of the application.`, 400);
  const back = (params: Record<string, string>, cookie?: string) => {
    const state = query.get('state');
    const text = new URLSearchParams({ ...params, ...(state === null ? {} : { state }) }).toString();
    const location = `${redirectUri}${query.get('response_mode') === 'query' ? '?' : '#'}${text}`;
    return new Response(null, {
      status: 302,
      headers: { location, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
    });
  };
  const refuse = (error: string, code: number, why: string) =>
    back({ error, error_description: `AADSTS${code}: ${why}` });

  if (query.get('response_type') !== 'code') return refuse('unsupported_response_type', 700054, 'only code is enabled');
  const challenge = query.get('code_challenge') ?? '';
  if (query.get('code_challenge_method') !== 'S256' || challenge === '')
    return refuse('invalid_request', 9002325, 'Proof Key for Code Exchange is required');

  const prompt = query.get('prompt');
  const user = chosenUser(request, query, users);
  if (!user) {
    if (prompt === 'none') return refuse('login_required', 50058, 'no session for this account was found');
    const linkFor = (one: ScenarioUser) => {
      const next = new URLSearchParams(query);
      next.set('emulator_user', one.id);
      return `${url.pathname}?${next}`;
    };
    return html(accountPicker(app.displayName, users, linkFor));
  }
  const scopes = scopesOf(query.get('scope') ?? '', app.grantedScopes);
  const missing = setup.notGranted(scopes);
  if (missing.length > 0)
    return refuse(
      prompt === 'none' ? 'consent_required' : 'access_denied',
      65001,
      `consent is missing for ${missing.join(', ')}`,
    );
  const code = randomBytes(24).toString('base64url');
  setup.keepCode(code, { user, scopes, challenge, redirectUri, nonce: query.get('nonce') ?? undefined });
  return back(
    { code, client_info: base64Url({ uid: user.id, utid: setup.tenantId }), session_state: user.id },
    `${sessionCookie}=${user.id}; Path=/; HttpOnly; SameSite=Lax`,
  );
}

/** Picked on the page just now, or signed in before. A hint names the account wanted: another's session does not answer for it. */
function chosenUser(request: Request, query: URLSearchParams, users: readonly ScenarioUser[]) {
  const picked = query.get('emulator_user');
  if (picked !== null) return users.find((user) => user.id === picked);
  if (query.get('prompt') === 'select_account' || query.get('prompt') === 'login') return undefined;
  const user = users.find((one) => one.id === cookieOf(request, sessionCookie));
  const hint = query.get('login_hint')?.toLowerCase();
  return !hint || user?.userPrincipalName.toLowerCase() === hint ? user : undefined;
}

/** Ends the session and goes back to the app, if the address is one of its origins. */
export function signOut(url: URL, redirectUris: readonly string[]): Response {
  const gone = { 'set-cookie': `${sessionCookie}=; Path=/; Max-Age=0` };
  const next = url.searchParams.get('post_logout_redirect_uri') ?? '';
  const origin = URL.canParse(next) ? new URL(next).origin : '';
  if (redirectUris.some((uri) => new URL(uri).origin === origin))
    return new Response(null, { status: 302, headers: { ...gone, location: next } });
  return html(plainPage('Signed out', '<h1>You signed out</h1>'), 200, gone);
}

/** Both spellings of a Graph scope, and `.default` for everything granted. Order kept, doubles dropped. */
export function scopesOf(text: string, granted: readonly string[]): readonly string[] {
  const names = text
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/^https:\/\/graph\.microsoft\.com\//i, ''));
  return [...new Set(names.flatMap((name) => (name === '.default' ? granted : [name])))];
}

function cookieOf(request: Request, name: string): string | undefined {
  const parts = (request.headers.get('cookie') ?? '').split('; ');
  return parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
}
