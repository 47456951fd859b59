import type { Page } from 'playwright-core';

/** When a page began to send words to SharePoint, by `performance.now()`. */
export interface Flushes {
  /** Resolves with when the first upload left, from now on, that has these words in it. */
  next(words: string): Promise<number>;
}

export function flushesOf(page: Page): Flushes {
  let watching: readonly { readonly words: string; readonly seen: (at: number) => void }[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'PUT') return;
    const at = performance.now();
    const sent = request.postData() ?? '';
    for (const { words, seen } of watching) if (sent.includes(words)) seen(at);
  });
  return {
    next: (words) =>
      new Promise((resolve) => {
        watching = [...watching, { words, seen: resolve }];
      }),
  };
}
