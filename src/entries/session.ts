import type { Config } from '../adapters/config.ts';
import type { Host } from '../adapters/host/teamsHost.ts';
import type { Renewal, SignIn } from '../adapters/signIn/msalSignIn.ts';
import { rememberedAccount } from '../adapters/signIn/rememberedAccount.ts';
import type { Refusal } from '../app/ports/refusal.ts';
import type { Account } from '../domain/meeting/meeting.ts';
import { fail, type Result } from '../domain/result.ts';

/** Whoever is signed in, and whether they have to do something about it. */
export interface Session {
  readonly account: Account | undefined;
  /** A person has to press a button before anything more can be read or sent. */
  readonly needsSignIn: boolean;
}

export interface SessionStore {
  read(): Session;
  subscribe(listener: () => void): () => void;
  /** A token for these scopes, without any window. */
  token(scopes: readonly string[], renew?: Renewal): Promise<Result<string, Refusal>>;
  /** Finds out who is here, without any window. */
  firstToken(): Promise<void>;
  /** From a click: opens the sign-in window. */
  signIn(): Promise<Result<Account, Refusal>>;
}

const FIRST_SCOPES = ['User.Read', 'Sites.Selected'];

/** Keeps MSAL out of the first paint: it loads when the first token is asked for. */
export function sessionStore(config: Config, host: Host): SessionStore {
  const remembered = rememberedAccount(config.tenantId, host.userId);
  const listeners = new Set<() => void>();
  let session: Session = { account: remembered.read(), needsSignIn: false };
  let loading: Promise<SignIn> | undefined;
  /** What a person has to agree to: the scopes that were refused last. */
  let wanted: readonly string[] = FIRST_SCOPES;

  const change = (next: Session) => {
    session = next;
    for (const listener of listeners) listener();
  };
  const load = () => {
    loading ??= import(/* webpackChunkName: "sign-in" */ '../adapters/signIn/msalSignIn.ts').then(({ msalSignIn }) =>
      msalSignIn({
        clientId: config.clientId,
        tenantId: config.tenantId,
        authorityMetadata: config.authorityMetadata,
        expectedUserId: host.userId ?? session.account?.id,
        loginHint: host.loginHint,
      }),
    );
    return loading;
  };
  const signedIn = (account: Account | undefined) => {
    if (account === undefined) return;
    // Somebody else than the person whose cache is open: their own page has to be opened afresh.
    if (session.account !== undefined && session.account.id !== account.id) {
      remembered.keep(account);
      location.reload();
      return;
    }
    remembered.keep(account);
    if (session.needsSignIn || session.account?.name !== account.name) change({ account, needsSignIn: false });
  };

  const token: SessionStore['token'] = async (scopes, renew) => {
    const signIn = await load();
    const answer = await signIn.silently(scopes, renew);
    if (answer.ok) signedIn(signIn.account());
    else if (answer.reason.kind === 'signed out') {
      wanted = scopes;
      if (!session.needsSignIn) change({ ...session, needsSignIn: true });
    }
    return answer;
  };

  return {
    read: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token,
    firstToken: async () => {
      await token(FIRST_SCOPES);
    },
    signIn: async () => {
      const account = await (await load()).withWindow(wanted);
      if (!account.ok) return fail(account.reason);
      signedIn(account.value);
      return account;
    },
  };
}
