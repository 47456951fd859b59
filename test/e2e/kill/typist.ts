import type { BrowserContext, Page } from 'playwright-core';

export interface Key {
  readonly char: string;
  /** When the page had it in hand, by `Date.now()`. Undefined: it never had, as far as anybody was told. */
  handled?: number;
}

export interface Typing {
  readonly keys: readonly Key[];
  /** Resolves when the page takes no more keys. */
  readonly ended: Promise<void>;
}

const words = 'gran says he asks when dad is coming and mornings are calmer since the clock '.split(' ');

/** Has every page say when a key reaches it: between a driver that sends one and that, a busy machine is at work. */
export async function hearKeys(context: BrowserContext): Promise<{ hear: (key: (at: number) => void) => void }> {
  let heard: (at: number) => void = () => {};
  await context.exposeBinding('keyInHand', (_, at: number) => heard(at));
  await context.addInitScript(() => {
    const page = window as unknown as { keyInHand(at: number): unknown };
    // Those that type a character, and not the way into the box.
    addEventListener('keydown', ({ key }) => key.length === 1 && void page.keyInHand(Date.now()), true);
  });
  return {
    hear(key) {
      heard = key;
    },
  };
}

/** Types words into whatever has the focus, as fast as people do, until the page is gone. */
export function typeOn(page: Page, chance: () => number, hear: (key: (at: number) => void) => void): Typing {
  const keys: Key[] = [];
  let handled = 0;
  hear((at) => {
    const key = keys[handled];
    if (key) key.handled = at;
    handled += 1;
  });
  async function go() {
    for (;;) {
      const word = words[Math.floor(chance() * words.length)];
      for (const char of `${word} `) {
        keys.push({ char });
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
  const handled = keys[there.length]?.handled;
  return handled === undefined ? 0 : killed - handled;
}
