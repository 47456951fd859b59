import type { Page } from 'playwright-core';

/** Milliseconds: Fluent's underline of a focused field has grown by then, or is gone. */
const settled = 200;

declare global {
  interface Window {
    focusStops: { readonly at: Element; readonly name: string; readonly focused: string }[];
    lookOf: (at: Element) => string;
  }
}

/**
 * Walks a page with Tab from its beginning until it comes round, and says what is wrong on the way: a stop that looks the
 * same with and without the focus, or one that something else covers. `stops` is how many there were.
 */
export async function focusStops(page: Page, screen: string) {
  const wrong: string[] = [];
  await page.evaluate(() => {
    window.focusStops = [];
    const parts = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderBottomColor'] as const;
    const lines = [
      ...parts,
      'borderTopWidth',
      'transform',
      'opacity',
      'backgroundColor',
      'textDecorationLine',
    ] as const;
    window.lookOf = (at) => {
      // Fields and boxes of Fluent draw it around themselves, or on what stands beside the input.
      const around = [at, at.parentElement, at.nextElementSibling].filter((each) => each !== null);
      return around
        .flatMap((each) => ['', '::before', '::after'].map((pseudo) => getComputedStyle(each, pseudo || null)))
        .map((style) => lines.map((line) => style[line]).join())
        .join('|');
    };
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.setPosition(document.body, 0);
  });
  let stops = 0;
  for (; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(30);
    const stop = await page.evaluate(async (wait) => {
      const at = document.activeElement;
      if (!at || at === document.body || window.focusStops.some((one) => one.at === at)) return 'round';
      if (at.hasAttribute('data-tabster-dummy')) return undefined;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const name = (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40) || at.tagName;
      window.focusStops.push({ at, name, focused: window.lookOf(at) });
      const { left, top, width, height } = at.getBoundingClientRect();
      const seen = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 12));
      const own = at.closest('label') ?? at.parentElement ?? at;
      return seen && (own.contains(seen) || seen.contains(at)) ? undefined : `${name} is covered or out of the window`;
    }, settled / 5);
    if (stop === 'round') break;
    if (stop) wrong.push(`${screen}: ${stop}`);
  }
  const unseen = await page.evaluate(async (wait) => {
    (document.activeElement as HTMLElement | null)?.blur();
    await new Promise((resolve) => setTimeout(resolve, wait));
    return window.focusStops.filter(({ at, focused }) => window.lookOf(at) === focused).map(({ name }) => name);
  }, settled);
  for (const name of unseen) wrong.push(`${screen}: nothing shows that ${name} has the focus`);
  return { stops, wrong };
}
