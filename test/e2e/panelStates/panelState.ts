import type { Page } from 'playwright-core';
import { appIn, petra, type Town } from '../town.ts';

/** The panel as somebody may find it. It stays so while it is looked at, at any size and in any theme. */
export interface PanelState {
  readonly name: string;
  readonly page: Page;
}

/** Opens the chair's panel beside the call in a browser of its own; `before` runs in it before the page's own code. */
export async function chairAt(town: Town, address: (person: string) => string, before?: () => void) {
  const { page, context } = await town.personAt({ width: 640, height: 800 });
  if (before) await context.addInitScript(before);
  await page.goto(address(petra));
  return { page, context, panel: appIn(page) };
}
