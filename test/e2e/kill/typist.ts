import type { Page } from 'playwright-core';

export interface Typing {
  /** Each character and when its key went down, by `performance.now()`. */
  readonly keys: readonly { readonly char: string; readonly at: number }[];
  /** Resolves when the page takes no more keys. */
  readonly ended: Promise<void>;
}

const words = 'gran says he asks when dad is coming and mornings are calmer since the clock '.split(' ');

/** Types words into whatever has the focus, as fast as people do, until the page is gone. */
export function typeOn(page: Page, chance: () => number): Typing {
  const keys: { readonly char: string; readonly at: number }[] = [];
  async function go() {
    for (;;) {
      const word = words[Math.floor(chance() * words.length)];
      for (const char of `${word} `) {
        keys.push({ char, at: performance.now() });
        await page.keyboard.press(char === ' ' ? 'Space' : char);
        await new Promise((next) => setTimeout(next, 20 + chance() * 120));
      }
    }
  }
  return { keys, ended: go().catch(() => undefined) };
}

/** Milliseconds of typing that a kill took: from the first key that is missing. Undefined: something else is there. */
export function lost(keys: Typing['keys'], there: string, killed: number): number | undefined {
  const typed = keys.map(({ char }) => char).join('');
  if (!typed.startsWith(there)) return undefined;
  const missing = keys[there.length];
  return missing ? killed - missing.at : 0;
}
