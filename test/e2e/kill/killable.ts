import { chromium, type Page } from 'playwright-core';
import { browserOrInstall } from '../../../scripts/findBrowser.ts';
import { quiet, withoutHostList } from '../town.ts';
import { hearKeys } from './typist.ts';

/** A whole browser of one person, on a profile that outlives it. */
export interface Killable {
  readonly page: Page;
  /** Calls back with the time, by `Date.now()`, at which each key reaches the page. */
  hear(key: (at: number) => void): void;
  setOffline(offline: boolean): Promise<void>;
  /** SIGKILL, to every process of it: nothing is flushed, nobody is told. Answers when, by `Date.now()`. */
  kill(): number;
  /** Resolves when nothing of it is left, so that the profile may be opened again. */
  gone(): Promise<void>;
}

export async function openKillable(profile: string): Promise<Killable> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserOrInstall(),
    args: quiet,
    viewport: { width: 900, height: 800 },
    locale: 'en-GB',
  });
  await withoutHostList(context);
  const { hear } = await hearKeys(context);
  const session = await context.browser()?.newBrowserCDPSession();
  const running = await session?.send('SystemInfo.getProcessInfo');
  const pid = running?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('This browser does not say which process it is');
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    hear,
    setOffline: (offline) => context.setOffline(offline),
    kill() {
      const at = Date.now();
      // Playwright makes it the leader of a group of its own, everywhere but on Windows.
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      return at;
    },
    gone: () => closed,
  };
}
