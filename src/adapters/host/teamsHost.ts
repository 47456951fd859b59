/** What the app is shown in: Teams (or Outlook, Microsoft 365), or a plain browser. Context is a hint, never proof of identity. */
export interface Host {
  readonly frame: 'content' | 'sidePanel' | 'browser';
  readonly chatId?: string;
  /** Entra object id and sign-in name of whoever the host says is here. */
  readonly userId?: string;
  readonly loginHint?: string;
  theme(): HostTheme;
  /** Calls back when the theme has changed. Returns the way to stop. */
  onTheme(listener: () => void): () => void;
  /** Tells the host that the page is up: it hides its own loading sign. */
  ready(): void;
}

export type HostTheme = 'light' | 'dark' | 'contrast';

/** Opened outside a host, `initialize()` never answers: after this long it is a plain browser. */
const HOST_ANSWERS_WITHIN = 4000;

/** Asks the host who is here. TeamsJS loads only inside a frame: in a window with an opener it would wait for ever. */
export async function startHost(hostOrigins: readonly string[]): Promise<Host> {
  const framed = window.parent !== window || 'nativeInterface' in window;
  if (!framed) return browserHost();
  const { app } = await import(/* webpackChunkName: "teams" */ '@microsoft/teams-js');
  const answered = await Promise.race([
    app.initialize([...hostOrigins]).then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(() => resolve(false), HOST_ANSWERS_WITHIN)),
  ]);
  if (!answered) return browserHost();
  const context = await app.getContext();
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
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
  };
}

function browserHost(): Host {
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
  };
}

const themeNamed = (name: string): HostTheme => (name === 'dark' ? 'dark' : name === 'contrast' ? 'contrast' : 'light');
