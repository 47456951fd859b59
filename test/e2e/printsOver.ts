import type { Frame } from 'playwright-core';

/**
 * What cannot be read in a frame because of where it stands, in words: two texts that are printed over each other, a
 * text that reaches over the right edge, and one that is cut off without anything that says it whole.
 */
export function printsOver(app: Frame): Promise<readonly string[]> {
  return app.evaluate(() => {
    const wrong: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { readonly words: string; readonly at: Element; readonly lines: readonly DOMRect[] }[] = [];
    const layer = document.querySelector(':popover-open');
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (!at || words === '' || at.closest('option, script, style, textarea')) continue;
      if (layer && !layer.contains(at)) continue;
      const style = getComputedStyle(at);
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      if (lines.length === 0 || style.visibility === 'hidden' || at.closest('[style*="clip"]')) continue;
      // Said to screen readers alone.
      let hidden = false;
      let whole = false;
      let cut: Element | undefined;
      for (let box: Element | null = at; box; box = box.parentElement) {
        const around = getComputedStyle(box);
        if (around.clipPath !== 'none' || Number(around.opacity) === 0) hidden = true;
        if (box.getAttribute('title') || box.getAttribute('aria-label')) whole = true;
        if (
          /hidden|clip/.test(around.overflowX) &&
          lines.some(({ right }) => right > box!.getBoundingClientRect().right + 1)
        )
          cut = box;
        if (/auto|scroll/.test(around.overflowY)) break;
      }
      if (hidden) continue;
      if (cut && !(whole || at.querySelector('[title]'))) wrong.push(`cut off: ${words.slice(0, 60)}`);
      if (!cut && lines.some(({ right }) => right > innerWidth + 1)) wrong.push(`over the edge: ${words.slice(0, 60)}`);
      // Only what is in sight can print over something: the rest may lie below what is fixed.
      const seen = lines.filter((line) => {
        const there = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
        return there !== null && (at === there || at.contains(there) || there.contains(at));
      });
      texts.push({ words, at, lines: seen });
    }
    for (const [place, one] of texts.entries())
      for (const other of texts.slice(place + 1))
        if (
          one.lines.some((a) =>
            other.lines.some(
              (b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4,
            ),
          )
        )
          wrong.push(`${one.words.slice(0, 40)} over ${other.words.slice(0, 40)}`);
    return wrong;
  });
}

/** That many times the size of every word, and of nothing else, as Firefox has it and a browser set to a larger type. */
export function typeTimes(app: Frame, times: 1 | 2): Promise<void> {
  return app.evaluate((factor) => {
    document.getElementById('larger-type')?.remove();
    const provider = document.querySelector<HTMLElement>('.fui-FluentProvider');
    if (!provider || factor === 1) return;
    const style = getComputedStyle(provider);
    const names = ['100', '200', '300', '400', '500', '600'].flatMap((size) => [
      `--fontSizeBase${size}`,
      `--lineHeightBase${size}`,
    ]);
    const sheet = document.createElement('style');
    sheet.id = 'larger-type';
    const larger = names.map(
      (name) => `${name}: ${factor * Number.parseFloat(style.getPropertyValue(name))}px !important`,
    );
    sheet.textContent = `.fui-FluentProvider { ${larger.join(';')} }`;
    document.head.append(sheet);
  }, times);
}
