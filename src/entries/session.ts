import type { Config } from '../adapters/config.ts';
import { fetchedOnce } from '../adapters/fetchedOnce.ts';
import { whyNeeded } from '../adapters/graph/scopes.ts';
import type { Host } from '../adapters/host/teamsHost.ts';
import type { Renewal, SignIn, SignInSettings } from '../adapters/signIn/msalSignIn.ts';
import { rememberedAccount } from '../adapters/signIn/rememberedAccount.ts';
import type { Refusal } from '../app/ports/refusal.ts';
import type { Account } from '../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** Whoever is signed in, and whether they have to do something about it. */
export interface Session {
  readonly account: Account | undefined;
  /** A person has to press a button before anything more can be read or sent. */
  readonly needsSignIn: boolean;
  /** What is wanted is not a sign-in but somebody's agreement: to these, in words. */
  readonly missing?: string;
}

type Token = (scopes: readonly string[], renew?: Renewal) => Promise<Result<string, Refusal>>;

export interface SessionStore {
  read(): Session;
  subscribe(listener: () => void): () => void;
  /** A token for these scopes, without any window. Never one of anybody but the person whose page this is. */
  readonly token: Token;
  /** The same for work that nobody is waiting for: where a person would have to act, nobody is asked to. */
  readonly tokenIfGiven: Token;
  /** Finds out who is here, without any window. Refuses with `not allowed` where the account is of elsewhere. */
  firstToken(): Promise<Result<unknown, Refusal>>;
  /** From a click: opens the sign-in window, for what was refused without one. */
  signIn(): Promise<Result<Account, Refusal>>;
  /** Forgets who was here, in this browser, and opens the page afresh. */
  forget(): void;
}

const FIRST_SCOPES = ['User.Read', 'Sites.Selected'];

const fetchMsal = async (settings: SignInSettings): Promise<SignIn> =>
  (await import(/* webpackChunkName: "sign-in" */ '../adapters/signIn/msalSignIn.ts')).msalSignIn(settings);

/** Keeps MSAL out of the first paint: it loads when the first token is asked for. */
export function sessionStore(config: Config, host: Host, openSignIn = fetchMsal): SessionStore {
  const remembered = rememberedAccount(config.tenantId, host.userId);
  const listeners = new Set<() => void>();
  let session: Session = { account: remembered.read(), needsSignIn: false };
  /** What a person has to agree to. A token for something else does not settle it. */
  const refused = new Set<string>();
  /** Those of them that nobody has agreed to, although somebody is signed in. */
  const unagreed = new Set<string>();

  const change = (next: Session) => {
    session = next;
    for (const listener of listeners) listener();
  };
  const load = fetchedOnce(() =>
    openSignIn({
      clientId: config.clientId,
      tenantId: config.tenantId,
      authorityMetadata: config.authorityMetadata,
      expectedUserId: () => host.userId ?? session.account?.id,
      loginHint: host.loginHint,
    }),
  );
  const opened = () =>
    load().then(
      (signIn) => ok(signIn),
      () => fail<Refusal>({ kind: 'no answer' }),
    );

  /** Whether the page is this person's. A browser that has somebody else by now opens their own page afresh. */
  const isTheirs = (account: Account): boolean => {
    const expected = host.userId ?? session.account?.id;
    if (expected === undefined || expected === account.id) return true;
    if (host.userId === undefined) {
      remembered.keep(account);
      location.reload();
    }
    return false;
  };
  const given = (account: Account, scopes: readonly string[]) => {
    remembered.keep(account);
    for (const scope of scopes) {
      refused.delete(scope);
      unagreed.delete(scope);
    }
    if (account.name !== session.account?.name || needed() !== shown()) show(account);
  };
  const askFor = (scopes: readonly string[], missing: boolean) => {
    for (const scope of scopes) {
      refused.add(scope);
      if (missing) unagreed.add(scope);
      else unagreed.delete(scope);
    }
    if (needed() !== shown()) show(session.account);
  };
  /** `signed out`, or what nobody has agreed to; undefined while nobody has to do anything. */
  const needed = (): string | undefined => {
    if (refused.size === 0) return undefined;
    return unagreed.size === refused.size ? whyNeeded([...unagreed]) : 'signed out';
  };
  const shown = () => (session.needsSignIn ? (session.missing ?? 'signed out') : undefined);
  const show = (account: Account | undefined) => {
    const what = needed();
    const missing = what === undefined || what === 'signed out' ? {} : { missing: what };
    change({ account, needsSignIn: what !== undefined, ...missing });
  };

  const tokenOr =
    (refuse: (scopes: readonly string[], missing: boolean) => void): Token =>
    async (scopes, renew) => {
      const signIn = await opened();
      if (!signIn.ok) return signIn;
      const answer = await signIn.value.silently(scopes, renew);
      const account = answer.ok ? signIn.value.account() : undefined;
      if (answer.ok && account && isTheirs(account)) {
        given(account, scopes);
        return answer;
      }
      const reason: Refusal = answer.ok ? { kind: 'signed out' } : answer.reason;
      if (reason.kind === 'signed out') refuse(scopes, reason.missing !== undefined);
      return fail(reason);
    };
  const token = tokenOr(askFor);

  return {
    read: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token,
    tokenIfGiven: tokenOr(() => undefined),
    firstToken: () => token(FIRST_SCOPES),
    forget: () => {
      remembered.forget();
      location.reload();
    },
    signIn: async () => {
      const signIn = await opened();
      if (!signIn.ok) return signIn;
      const wanted = refused.size > 0 ? [...refused] : FIRST_SCOPES;
      const account = await signIn.value.withWindow(wanted);
      if (!account.ok) return account;
      if (!isTheirs(account.value)) return fail({ kind: 'signed out' });
      given(account.value, wanted);
      return account;
    },
  };
}
