import { beforeEach, expect, it } from 'vitest';
import { osric, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Config } from '../../src/adapters/config.ts';
import type { Host } from '../../src/adapters/host/teamsHost.ts';
import type { SignIn, SignInSettings } from '../../src/adapters/signIn/msalSignIn.ts';
import type { Account } from '../../src/domain/meeting/meeting.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { sessionStore } from '../../src/entries/session.ts';

const account = (user: { readonly id: string; readonly displayName: string }): Account => ({
  id: user.id,
  name: user.displayName,
});
const [anna, ben] = [account(petra), account(osric)];
const config: Config = {
  clientId: '22222222-aaaa-4aaa-8aaa-222222222222',
  tenantId: '99999999-9999-4999-8999-999999999999',
  site: 'cinmeetings.sharepoint.example:/sites/cin',
  catalogId: '55555555-5555-4555-8555-555555555555',
};
const browser: Host = {
  frame: 'browser',
  theme: () => 'light',
  onTheme: () => () => undefined,
  ready: () => undefined,
  openLink: async () => true,
};
const files = ['Sites.Selected'];
const mail = ['Mail.ReadWrite'];

let reloads: number;
beforeEach(() => {
  reloads = 0;
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    };
  };
  Object.assign(globalThis, {
    sessionStorage: storage(),
    localStorage: storage(),
    location: {
      reload: () => {
        reloads += 1;
      },
    },
  });
});

const remember = (who: Account) =>
  sessionStorage.setItem('cin-account', JSON.stringify({ tenantId: config.tenantId, ...who }));

/** Entra, as far as the page can see it: who has a session there, and what nobody has agreed to yet. */
function entra(who: Account) {
  const state = { who, refused: new Set<string>(), windows: [] as (readonly string[])[] };
  let settings: SignInSettings | undefined;
  const signIn: SignIn = {
    silently: async (scopes) =>
      scopes.some((scope) => state.refused.has(scope))
        ? fail({ kind: 'signed out' })
        : ok(`token of ${state.who.name}`),
    withWindow: async (scopes) => {
      state.windows.push(scopes);
      for (const scope of scopes) state.refused.delete(scope);
      return ok(state.who);
    },
    account: () => state.who,
  };
  const open = async (given: SignInSettings) => {
    settings = given;
    return signIn;
  };
  return { state, open, expected: () => settings?.expectedUserId() };
}

it('No token of another account is handed to the page of whoever is remembered; theirs is opened afresh', async () => {
  remember(anna);
  const { open, expected } = entra(ben);
  const session = sessionStore(config, browser, open);
  expect(session.read().account).toEqual(anna);
  expect(await session.token(files)).toEqual(fail({ kind: 'signed out' }));
  expect(expected()).toBe(anna.id);
  expect(reloads).toBe(1);
});

it('Nor one of anybody but the person whom Teams says is here', async () => {
  const { open } = entra(ben);
  const session = sessionStore(config, { ...browser, frame: 'content', userId: anna.id }, open);
  await session.firstToken();
  expect(session.read()).toEqual({ account: undefined, needsSignIn: true });
  expect(await session.signIn()).toEqual(fail({ kind: 'signed out' }));
  expect(reloads).toBe(0);
});

it('Whoever signs in first is asked for from then on', async () => {
  const { open, expected, state } = entra(anna);
  const session = sessionStore(config, browser, open);
  expect(await session.signIn()).toEqual(ok(anna));
  expect(expected()).toBe(anna.id);
  state.who = ben;
  expect(await session.token(files)).toEqual(fail({ kind: 'signed out' }));
});

it('Sign-in whose code cannot be fetched says that nothing answered, and is fetched again', async () => {
  remember(anna);
  const { open } = entra(anna);
  let fetches = 0;
  const session = sessionStore(config, browser, async (settings) => {
    fetches += 1;
    if (fetches < 3) throw new Error('Loading chunk failed');
    return open(settings);
  });
  expect(await session.token(files)).toEqual(fail({ kind: 'no answer' }));
  expect(await session.signIn()).toEqual(fail({ kind: 'no answer' }));
  expect((await session.token(files)).ok).toBe(true);
});

it('The bar that asks for a permission stays until it is given, and its window asks for that one', async () => {
  remember(anna);
  const { open, state } = entra(anna);
  state.refused = new Set(mail);
  const session = sessionStore(config, browser, open);
  await session.token(mail);
  expect(session.read().needsSignIn).toBe(true);
  expect((await session.token(files)).ok).toBe(true);
  expect(session.read().needsSignIn).toBe(true);
  await session.signIn();
  expect(state.windows).toEqual([mail]);
  expect(session.read().needsSignIn).toBe(false);
});

it('The bar goes by itself once everything refused is given after all', async () => {
  remember(anna);
  const { open, state } = entra(anna);
  state.refused = new Set([...files, ...mail]);
  const session = sessionStore(config, browser, open);
  await Promise.all([session.token(files), session.token(mail)]);
  state.refused.delete('Sites.Selected');
  await session.token(files);
  expect(session.read().needsSignIn).toBe(true);
  state.refused.clear();
  await session.token(mail);
  expect(session.read().needsSignIn).toBe(false);
});

it('A token that is only looked for brings no bar', async () => {
  remember(anna);
  const { open, state } = entra(anna);
  state.refused = new Set(mail);
  const session = sessionStore(config, browser, open);
  expect(await session.tokenIfGiven(mail)).toEqual(fail({ kind: 'signed out' }));
  expect(session.read().needsSignIn).toBe(false);
});

it('Who turns out to be of another tenant is told apart from who has to sign in', async () => {
  const elsewhere = async (): Promise<SignIn> => ({
    silently: async () => fail({ kind: 'not allowed', needs: 'an account of this council' }),
    withWindow: async () => fail({ kind: 'signed out' }),
    account: () => undefined,
  });
  const first = await sessionStore(config, browser, elsewhere).firstToken();
  expect(first).toMatchObject({ ok: false, reason: { kind: 'not allowed' } });
});
