import { createHash } from 'node:crypto';
import type { Scenario, ScenarioUser } from '../scenarios/scenario.ts';
import { authorize, type CodeGrant, type Grant, scopesOf, signOut } from './authorize.ts';
import { json, oauthError, openCors, page } from './entraAnswers.ts';
import { createTokenWriter, type TokenResponse } from './entraTokens.ts';

export interface Entra {
  /** The published sign-in endpoints, for MSAL's `authorityMetadata`. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Undefined when the address is none of Entra's. */
  handle(request: Request): Promise<Response | undefined>;
  /** Throws when nobody has that id. */
  issue(userId: string, scopes: readonly string[]): Promise<TokenResponse>;
  /** Undefined for a token that was not signed here, or has run out. */
  verify(token: string): Promise<{ readonly userId: string; readonly scopes: readonly string[] } | undefined>;
}

const alwaysAllowed = ['openid', 'profile', 'email', 'offline_access'];

/**
 * The part of Microsoft Entra that a single-page app meets: authorization code with PKCE, silent requests, refresh
 * tokens, and AADSTS errors. Codes, sessions and refresh tokens live in memory.
 */
export async function createEntra(options: {
  readonly tenantId: string;
  /** `http://127.0.0.1:PORT` */
  readonly issuerBase: string;
  readonly users: readonly ScenarioUser[];
  readonly app: Pick<Scenario['app'], 'clientId' | 'displayName' | 'grantedScopes'>;
  /** Registered single-page redirect addresses, compared whole. */
  readonly redirectUris?: readonly string[];
}): Promise<Entra> {
  const { tenantId, issuerBase, users, app } = options;
  const base = `${issuerBase}/${tenantId}`;
  const redirectUris = options.redirectUris ?? appRedirects(issuerBase);
  const metadata = {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    response_types_supported: ['code'],
    scopes_supported: alwaysAllowed,
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
  };
  const writer = await createTokenWriter({ tenantId, clientId: app.clientId, issuer: metadata.issuer });
  const codes = new Map<string, CodeGrant>();
  const refreshTokens = new Map<string, Grant>();
  const granted = new Set([...alwaysAllowed, ...app.grantedScopes].map((scope) => scope.toLowerCase()));
  const notGranted = (scopes: readonly string[]) => scopes.filter((scope) => !granted.has(scope.toLowerCase()));

  const setup = { tenantId, users, app, redirectUris, notGranted, keepCode: codes.set.bind(codes) };

  async function tokens(grant: Grant, scopes: readonly string[], nonce?: string): Promise<TokenResponse> {
    const response = await writer.write(grant.user, scopes, nonce);
    refreshTokens.set(response.refresh_token, { user: grant.user, scopes });
    return response;
  }

  async function redeem(request: Request): Promise<Response> {
    const form = new URLSearchParams(await request.text());
    if (form.get('client_id') !== app.clientId) return oauthError('unauthorized_client', 700016, 'unknown application');
    const wanted = form.has('scope') ? scopesOf(form.get('scope') ?? '', app.grantedScopes) : undefined;
    const missing = notGranted(wanted ?? []);
    if (missing.length > 0)
      return oauthError('invalid_grant', 65001, `consent is missing for ${missing.join(', ')}`, 'consent_required');

    if (form.get('grant_type') === 'authorization_code') {
      const key = form.get('code') ?? '';
      const grant = codes.get(key);
      codes.delete(key);
      if (!grant) return oauthError('invalid_grant', 70008, 'the code is unknown, used or has run out');
      if (grant.redirectUri !== form.get('redirect_uri'))
        return oauthError('invalid_grant', 500112, 'the redirect URI is not the one the code was asked for');
      if (sha256(form.get('code_verifier') ?? '') !== grant.challenge)
        return oauthError('invalid_grant', 501481, 'the code verifier does not match the code challenge');
      return json(await tokens(grant, wanted ?? grant.scopes, grant.nonce));
    }
    if (form.get('grant_type') === 'refresh_token') {
      // A new one comes each time, yet the old one goes on working, as Microsoft documents.
      const grant = refreshTokens.get(form.get('refresh_token') ?? '');
      if (!grant) return oauthError('invalid_grant', 700082, 'the refresh token is unknown or has run out');
      return json(await tokens(grant, wanted ?? grant.scopes));
    }
    return oauthError('unsupported_grant_type', 70003, 'only authorization_code and refresh_token');
  }

  /** Only the emulated Teams asks here: in a real one, Teams itself holds the session. */
  async function nested(request: Request): Promise<Response> {
    const asked = (await request.json()) as { readonly user?: string; readonly scopes?: readonly string[] };
    const user = users.find((one) => one.id === asked.user);
    if (!user) return oauthError('interaction_required', 50058, 'nobody with that id');
    const scopes = scopesOf((asked.scopes ?? []).join(' '), app.grantedScopes);
    const missing = notGranted(scopes);
    if (missing.length > 0)
      return oauthError('consent_required', 65001, `consent is missing for ${missing.join(', ')}`, 'consent_required');
    return json(await tokens({ user, scopes }, scopes));
  }

  return {
    metadata,
    async handle(request) {
      const url = new URL(request.url);
      const isNested = url.pathname === '/emulator/nested-token';
      if (!isNested && !url.pathname.startsWith(`/${tenantId}/`)) return undefined;
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: openCors });
      if (isNested) return request.method === 'POST' ? nested(request) : undefined;
      switch (`${request.method} ${url.pathname.slice(tenantId.length + 1)}`) {
        case 'GET /v2.0/.well-known/openid-configuration':
          return json(metadata);
        case 'GET /discovery/v2.0/keys':
          return json({ keys: [writer.jwk] });
        case 'GET /oauth2/v2.0/authorize':
          return authorize(request, url, setup);
        case 'POST /oauth2/v2.0/token':
          return redeem(request);
        case 'GET /oauth2/v2.0/logout':
          return signOut(url, redirectUris);
        default:
          return page('AADSTS900144', 'There is nothing at this address.', 404);
      }
    },
    async issue(userId, scopes) {
      const user = users.find((one) => one.id === userId);
      if (!user) throw new Error(`No user ${userId} in this scenario`);
      return tokens({ user, scopes }, scopes);
    },
    verify: writer.verify,
  };
}

function appRedirects(issuerBase: string): readonly string[] {
  const origin = `http://localhost:${new URL(issuerBase).port}`;
  return [`${origin}/auth/redirect.html`];
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
