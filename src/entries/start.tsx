import { FluentProvider, type PartialTheme } from '@fluentui/react-components';
import { type ReactNode, StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { openDevice } from '../adapters/device/indexedDbDevice.ts';
import { browserHost, type Host, startHost } from '../adapters/host/teamsHost.ts';
import { loadConfig } from '../adapters/loadConfig.ts';
import { PlanWindowOf } from '../ui/planWindow.ts';
import { SignInAgain } from '../ui/signInAgain.ts';
import { compose, type OpenedWorld } from './compose.ts';
import { isOutsider } from './isOutsider.ts';
import { OpenAgain, OrOpenAgain, wrongWords } from './OpenAgain.tsx';
import { Outside } from './Outside.tsx';
import { planWindow } from './planWindow.ts';
import { SessionBar, SignInPage } from './SignInPage.tsx';
import { StartFailed } from './StartFailed.tsx';
import { type SessionStore, sessionStore } from './session.ts';

type Screens = (world: OpenedWorld, host: Host) => ReactNode;

/**
 * Starts one page: settings, host, whoever is here, their device; then the screens. Whatever fails is said in words.
 * `signInFor` says what signing in is for here.
 */
export async function start(screens: Screens, signInFor?: string): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  const shownIn = (host: Host) => (content: ReactNode) =>
    root.render(
      <StrictMode>
        <Themed host={host}>
          <OrOpenAgain>{content}</OrOpenAgain>
        </Themed>
      </StrictMode>,
    );
  await begin(screens, shownIn, signInFor).then(undefined, () =>
    shownIn(browserHost())(<OpenAgain words={wrongWords} />),
  );
}

async function begin(
  screens: Screens,
  shownIn: (host: Host) => (content: ReactNode) => void,
  signInFor: string | undefined,
): Promise<void> {
  const config = await loadConfig();
  const host = await startHost(config.ok ? (config.value.hostOrigins ?? []) : []);
  if (!host) {
    shownIn(browserHost())(<OpenAgain words="Teams did not answer, so this page cannot tell who is here." />);
    return;
  }
  const show = shownIn(host);
  host.ready();
  if (!config.ok) {
    show(<StartFailed lines={config.reason} />);
    return;
  }
  if (isOutsider(host, config.value.tenantId)) {
    show(<Outside />);
    return;
  }
  const session = sessionStore(config.value, host);
  const inMeeting = host.chatId !== undefined;
  const open = async () => {
    const { account } = session.read();
    if (account === undefined) {
      const outside = () => show(<Outside />);
      show(
        <SignInPage
          signIn={session.signIn}
          onSignedIn={openOrSay}
          {...(signInFor !== undefined && { words: signInFor })}
          {...(inMeeting && { onNotOfHere: outside })}
        />,
      );
      return;
    }
    const device = await openDevice(config.value.tenantId, account.id);
    const world = await compose(config.value, session, account, device);
    show(
      <PlanWindowOf value={planWindow(host)}>
        <Signed session={session}>{screens(world, host)}</Signed>
      </PlanWindowOf>,
    );
  };
  const openOrSay = () => void open().then(undefined, () => show(<OpenAgain words={wrongWords} />));
  // Inside Teams the host usually answers without asking anyone; in a plain browser a click is needed.
  if (session.read().account === undefined && host.frame !== 'browser') {
    const first = await session.firstToken();
    if (inMeeting && !first.ok && first.reason.kind === 'not allowed') {
      show(<Outside />);
      return;
    }
  }
  await open();
}

/** Fluent's own themes stand in the page's style sheet, see scripts/looks.js. */
const inThePage: PartialTheme = {};

function Themed({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const theme = useSyncExternalStore(host.onTheme, host.theme);
  return (
    <FluentProvider
      theme={inThePage}
      className={`look-${theme}`}
      // The browser’s own parts, the icon in a date box among them, follow the host and not the computer.
      style={{ height: '100%', colorScheme: theme === 'light' ? 'light' : 'dark' }}
    >
      {children}
    </FluentProvider>
  );
}

function Signed({ session, children }: { readonly session: SessionStore; readonly children: ReactNode }) {
  const { needsSignIn, missing } = useSyncExternalStore(session.subscribe, session.read);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      {needsSignIn && <SessionBar signIn={session.signIn} {...(missing && { missing })} />}
      <div style={{ flex: 1, minHeight: 0 }}>
        <SignInAgain value={async () => (await session.signIn()).ok}>{children}</SignInAgain>
      </div>
    </div>
  );
}
