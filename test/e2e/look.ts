import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { showTheme } from './teamsContrast.ts';

const plain = { colorScheme: 'light', forcedColors: 'none' } as const;
/** Three themes that Teams knows, then Windows' own, with which Teams shows its high contrast and the system paints over it. */
export const looks = [
  { look: 'light', theme: 'default', media: plain },
  { look: 'dark', theme: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'contrast', theme: 'contrast', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced', theme: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}
export const narrow: Size = { width: 280, height: 800 };
export const wide: Size = { width: 1280, height: 800 };
/** What is left of 1280 × 800 px where all is four times as large. */
export const enlarged: Size = { width: 320, height: 200 };

/** Whatever of the app a page has: all of it, or the frame in the emulated Teams, which then fills the window. */
export async function appFrameOf(page: Page): Promise<Frame> {
  const frame = page.frames().find((each) => each !== page.mainFrame() && /\/(index|meeting)\.html/.test(each.url()));
  if (!frame) return page.mainFrame();
  await page.locator('iframe#app').evaluate((element) => {
    element.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;min-width:0;border:0;z-index:9';
  });
  return frame;
}

export const sizeName = ({ width, height }: Size): string => (height < 400 ? '400%' : `${width}`);

/** Shows a page in each look at each size, one after the other; then as it was. */
export async function inEveryLook(
  page: Page,
  sizes: readonly Size[],
  seen: (look: (typeof looks)[number]['look'], size: Size, app: Frame) => Promise<void>,
): Promise<void> {
  const app = await appFrameOf(page);
  for (const { look, theme, media } of looks) {
    // Outside Teams nobody asks for Teams' high contrast: `TEAMS_CONTRAST=1` shows it there too.
    if (look === 'contrast' && app === page.mainFrame() && !process.env.TEAMS_CONTRAST) continue;
    await page.emulateMedia(media);
    await showTheme(page, theme);
    for (const size of sizes) {
      await page.setViewportSize(size);
      // Colours change over 200 ms.
      await page.waitForTimeout(200);
      await seen(look, size, app);
    }
  }
  await page.emulateMedia(plain);
  await showTheme(page, 'default');
  await page.setViewportSize(wide);
  if (app !== page.mainFrame())
    await page.locator('iframe#app').evaluate((element) => element.removeAttribute('style'));
}

/** What axe finds in the app's part of a page, in words. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  const app = await appFrameOf(page);
  // In the app's frame alone; the page that plays Teams is not looked at.
  const asPage = { evaluate: app.evaluate.bind(app), frames: () => [app], mainFrame: () => app } as unknown as Page;
  // The other way opens a page of its own for every scan: twice as long.
  const axe = new AxeBuilder({ page: asPage }).setLegacyMode(true).exclude('[data-tabster-dummy]');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/**
 * Scans screens with axe, each in four looks at both widths, and looks whether one is wider than its window. Keeps a
 * picture of each when `PICTURES` names a folder. `result` is what was found, and prints how many scans there were.
 */
export function looking() {
  const found: string[] = [];
  let scans = 0;
  let took = 0;

  async function look(page: Page, screen: string, sizes: readonly Size[] = [narrow, wide]): Promise<void> {
    const began = performance.now();
    await inEveryLook(page, sizes, async (look, size, app) => {
      const at = `${screen}, ${look}, ${sizeName(size)}`;
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}/${screen}-${look}-${sizeName(size)}.png` });
      for (const finding of await axeFinds(page)) found.push(`${at}: ${finding}`);
      const over = await app.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) found.push(`${at}: ${over} px too wide`);
      scans += 1;
    });
    took += performance.now() - began;
  }

  return {
    look,
    result: (): readonly string[] => {
      console.log(
        `axe: ${scans} scans (screens × looks × sizes) in ${Math.round(took / 1000)} s, ${found.length} findings`,
      );
      return found;
    },
  };
}
