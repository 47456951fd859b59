import {
  type AccountInfo,
  AuthError,
  type AuthenticationResult,
  type Configuration,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { Account } from '../../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { whyNeeded } from '../graph/scopes.ts';

export interface SignInSettings {
  readonly clientId: string;
  readonly tenantId: string;
  /** Development only: where the provider's endpoints are, since MSAL takes no plain-http authority. */
  readonly authorityMetadata?: unknown;
  /** Whose page this is, as far as that is known: no other account is used by mistake. */
  readonly expectedUserId: () => string | undefined;
  readonly loginHint?: string;
}

/** Graph refused the last token: get a fresh one, with the claims it named, if any. */
export interface Renewal {
  readonly claims?: string;
}

export interface SignIn {
  /** Without any window. Refuses with `signed out` when a person has to act, and when the token is another person's. */
  silently(scopes: readonly string[], renew?: Renewal): Promise<Result<string, Refusal>>;
  /** Opens the sign-in window: only from a click. */
  withWindow(scopes: readonly string[]): Promise<Result<Account, Refusal>>;
  account(): Account | undefined;
}

const AUTHORITY_HOST = 'login.microsoftonline.com';

/** Nested app authentication inside Teams; a window in a plain browser. MSAL chooses by the bridge that TeamsJS made. */
export async function msalSignIn(settings: SignInSettings): Promise<SignIn> {
  const client = await createNestablePublicClientApplication(configuration(settings));
  let last: AccountInfo | undefined;

  const known = (): AccountInfo | undefined => {
    const wanted = settings.expectedUserId();
    return [...client.getAllAccounts(), ...(last ? [last] : [])].find(
      (each) => wanted === undefined || each.localAccountId === wanted,
    );
  };

  return {
    silently: async (scopes, renew) => {
      const wanted = settings.expectedUserId();
      const token = await attempt(scopes, () => silentToken(client, [...scopes], known(), settings.loginHint, renew));
      if (!token.ok) return token;
      // Without a known account the browser's own session answers, whoever that is.
      if (wanted !== undefined && token.value.account.localAccountId !== wanted) return fail({ kind: 'signed out' });
      last = token.value.account;
      return ok(token.value.accessToken);
    },
    withWindow: (scopes) =>
      attempt(scopes, async () => {
        const loginHint = settings.loginHint ?? known()?.username;
        const answer = await client.acquireTokenPopup({
          scopes: [...scopes],
          ...(loginHint === undefined ? { prompt: 'select_account' } : { loginHint }),
        });
        last = answer.account;
        return accountOf(answer.account);
      }),
    account: () => {
      const account = last ?? known();
      return account && accountOf(account);
    },
  };
}

async function silentToken(
  client: IPublicClientApplication,
  scopes: string[],
  account: AccountInfo | undefined,
  loginHint: string | undefined,
  renew: Renewal | undefined,
): Promise<AuthenticationResult> {
  const claims = renew?.claims === undefined ? {} : { claims: renew.claims };
  if (account) return client.acquireTokenSilent({ scopes, account, forceRefresh: renew !== undefined, ...claims });
  return client.ssoSilent({ scopes, ...(loginHint === undefined ? {} : { loginHint }) });
}

/**
 * Entra's own numbers: 65001 nobody has agreed, 65004 the person did not, 90094 only an administrator can. 50020, 50034,
 * 90072 and 500200 are accounts of elsewhere, 50105 is one that was not let in to this app.
 */
async function attempt<T>(scopes: readonly string[], work: () => Promise<T>): Promise<Result<T, Refusal>> {
  try {
    return ok(await work());
  } catch (error) {
    const said = wordsOf(error);
    if (/consent_required|AADSTS(65001|65004|90094)\b/.test(said))
      return fail({ kind: 'signed out', missing: whyNeeded(scopes) });
    if (/AADSTS(50020|50034|50105|90072|500200)\b/.test(said))
      return fail({ kind: 'not allowed', needs: 'an account of this council' });
    if (error instanceof InteractionRequiredAuthError) return fail({ kind: 'signed out' });
    const offline = error instanceof Error && /network|timed_out|fetch/i.test(error.message);
    return fail(offline ? { kind: 'no answer' } : { kind: 'signed out' });
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof AuthError)) return '';
  return [error.errorCode, error.subError, error.errorMessage].join(' ');
}

const accountOf = (account: AccountInfo): Account => ({
  id: account.localAccountId,
  name: account.name ?? account.username,
});

function configuration(settings: SignInSettings): Configuration {
  return {
    auth: {
      clientId: settings.clientId,
      authority: `https://${AUTHORITY_HOST}/${settings.tenantId}`,
      knownAuthorities: [AUTHORITY_HOST],
      redirectUri: `${location.origin}/auth/redirect.html`,
      clientCapabilities: ['CP1'],
      ...(settings.authorityMetadata === undefined
        ? {}
        : {
            authorityMetadata: JSON.stringify(settings.authorityMetadata),
            cloudDiscoveryMetadata: JSON.stringify(discovery),
          }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  };
}

/** Spares MSAL the look-up of which hosts are Microsoft's, which the emulator cannot answer. */
const discovery = {
  tenant_discovery_endpoint: '',
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: AUTHORITY_HOST,
      preferred_cache: 'login.windows.net',
      aliases: [AUTHORITY_HOST, 'login.windows.net'],
    },
  ],
};
