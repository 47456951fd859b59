import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import type { RunningServer } from '../../emulator/serve.ts';
import { startServer } from '../../emulator/serve.ts';
import { staticFiles } from '../../emulator/staticFiles.ts';
import { browserOrInstall } from '../../scripts/findBrowser.ts';
import { standInForTeams } from './teamsContrast.ts';

/** The built app, the emulated council and a browser: what a journey needs. */
export interface Town {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** A fresh browser of its own for one person: nothing kept, nobody signed in. */
  personAt(size?: { readonly width: number; readonly height: number }): Promise<Person>;
  close(): Promise<void>;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything the pages complained about, our own and the browser's (a refused request, a broken policy). */
  readonly complaints: readonly string[];
}

// Without these a browser looks up hosts of its maker at every start.
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The world is the first scenario unless another is given. */
export async function openTown(scenario?: Scenario): Promise<Town> {
  const server = await startServer({ port: 0, appHandler: staticFiles('dist'), ...(scenario && { scenario }) });
  const browser = await chromium.launch({ executablePath: browserOrInstall(), args: quiet });
  return {
    server,
    browser,
    personAt: async (size = { width: 1280, height: 800 }) => {
      const context = await browser.newContext({ viewport: size, baseURL: server.address, locale: 'en-GB' });
      await withoutHostList(context);
      await context.addInitScript(standInForTeams);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return { context, page, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** TeamsJS asks Microsoft for its list of hosts at start; offline it falls back to the one it brings. */
export const withoutHostList = (context: BrowserContext): Promise<unknown> =>
  context.route('**/validDomains.json', (route) => route.fulfill({ json: { validOrigins: [] } }));

export const petra = '11111111-1111-4111-8111-111111111111';
export const tansy = '22222222-2222-4222-8222-222222222222';

/** The app inside the emulated Teams. */
export const appIn = (page: Page) => page.frameLocator('iframe');
