/** What the app is shown in: Teams (or Outlook, Microsoft 365), or a plain browser. Context is a hint, never proof of identity. */
export interface Host {
  readonly frame: 'content' | 'sidePanel' | 'browser';
  readonly chatId?: string;
  /** Entra object id and sign-in name of whoever the host says is here. */
  readonly userId?: string;
  readonly loginHint?: string;
  /** The tenant whose account they use, their sign-in name there and their licence, as far as the host says. */
  readonly tenantId?: string;
  readonly signInName?: string;
  readonly licence?: string;
  theme(): HostTheme;
  /** Calls back when the theme has changed. Returns the way to stop. */
  onTheme(listener: () => void): () => void;
  /** Tells the host that the page is up: it hides its own loading sign. */
  ready(): void;
  /** From a press: opens an address in the browser, beside the host. Resolves to whether that was let through. */
  openLink(address: string): Promise<boolean>;
}

export type HostTheme = 'light' | 'dark' | 'contrast';

type TeamsApp = Pick<
  typeof import('@microsoft/teams-js').app,
  'initialize' | 'getContext' | 'registerOnThemeChangeHandler' | 'notifyAppLoaded' | 'notifySuccess' | 'openLink'
>;

/** Teams gives up on a page that has not reported within 30 seconds, and shows its own words. */
const HOST_ANSWERS_WITHIN = 20_000;

/**
 * Asks the host who is here. TeamsJS loads only inside a frame: in a window with an opener it would wait for ever.
 * Undefined when there is a host and it does not answer: only a host may frame this page, so it is no plain browser.
 */
export async function startHost(hostOrigins: readonly string[]): Promise<Host | undefined> {
  const framed = window.parent !== window || 'nativeInterface' in window;
  if (!framed) return browserHost();
  try {
    const { app } = await import(/* webpackChunkName: "teams" */ '@microsoft/teams-js');
    return await askHost(app, hostOrigins);
  } catch {
    return undefined; // TeamsJS could not be fetched.
  }
}

/** Undefined when the host refuses, or has not said everything in time. */
export async function askHost(app: TeamsApp, hostOrigins: readonly string[]): Promise<Host | undefined> {
  const context = await Promise.race([
    app
      .initialize([...hostOrigins])
      .then(() => app.getContext())
      .catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), HOST_ANSWERS_WITHIN)),
  ]);
  if (!context) return undefined;
  let theme = themeNamed(context.app.theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeNamed(name);
    for (const listener of listeners) listener();
  });
  return {
    frame: context.page.frameContext === 'sidePanel' ? 'sidePanel' : 'content',
    chatId: context.chat?.id,
    userId: context.user?.id,
    loginHint: context.user?.loginHint ?? context.user?.userPrincipalName,
    tenantId: context.user?.tenant?.id,
    signInName: context.user?.userPrincipalName,
    licence: context.user?.licenseType,
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    openLink: (address) =>
      app.openLink(address).then(
        () => true,
        () => false,
      ),
  };
}

/** A plain browser: nobody says who is here, and the system says how dark it is. */
export function browserHost(): Host {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const forced = window.matchMedia('(forced-colors: active)');
  return {
    frame: 'browser',
    theme: () => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    onTheme: (listener) => {
      for (const query of [dark, forced]) query.addEventListener('change', listener);
      return () => {
        for (const query of [dark, forced]) query.removeEventListener('change', listener);
      };
    },
    ready: () => undefined,
    // With an opener it shares this tab's session: nobody signs in twice. A browser that blocks it answers with nothing.
    openLink: async (address) => window.open(address, '_blank') !== null,
  };
}

const themeNamed = (name: string): HostTheme => (name === 'dark' ? 'dark' : name === 'contrast' ? 'contrast' : 'light');
