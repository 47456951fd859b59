import type { Page } from 'playwright-core';

declare global {
  interface Window {
    setTeamsContrast(on: boolean): void;
  }
}

/**
 * Runs in a page before its own code. Outside Teams the app asks the browser whether colours are forced, and shows the
 * theme for high contrast: this answers yes while the browser goes on drawing that theme's own colours, as Teams does.
 */
export function standInForTeams(): void {
  const ask = window.matchMedia.bind(window);
  const real = ask('(forced-colors: active)');
  const changed = new EventTarget();
  let on = false;
  real.addEventListener('change', () => changed.dispatchEvent(new Event('change')));
  Object.defineProperty(changed, 'matches', { get: () => on || real.matches });
  window.matchMedia = (query) => (query === real.media ? (changed as MediaQueryList) : ask(query));
  window.setTeamsContrast = (next) => {
    on = next;
    changed.dispatchEvent(new Event('change'));
  };
}

const inTeams = (page: Page) => page.locator('iframe#app');

/** Teams’ themes as the app is told of them; `system` leaves a plain browser to say. Switched in place, nothing is opened anew. */
export async function showTheme(page: Page, theme: 'default' | 'dark' | 'contrast'): Promise<void> {
  if ((await inTeams(page).count()) > 0) await page.getByLabel('Theme').selectOption(theme, { force: true });
  else await page.evaluate((contrast) => window.setTeamsContrast?.(contrast), theme === 'contrast');
}
