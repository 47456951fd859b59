import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const widths = [280, 1280];
const themes = ['default', 'dark', 'contrast'];

/**
 * Scans screens with axe, each in three looks at both widths, and looks whether one is wider than its window. Keeps a
 * picture of each when `PICTURES` names a folder. `result` is what was found, and prints how many scans there were.
 */
export function looking() {
  const found: string[] = [];
  let scans = 0;

  async function look(page: Page, screen: string): Promise<void> {
    for (const { look, media } of looks)
      for (const width of widths) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(150);
        if (process.env.PICTURES)
          await page.screenshot({ path: `${process.env.PICTURES}/${screen}-${look}-${width}.png` });
        const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
        for (const { id, nodes } of violations)
          found.push(
            `${screen}, ${look}, ${width} px: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${screen}, ${look}, ${width} px: ${over} px too wide`);
        scans += 1;
      }
    await page.emulateMedia(looks[0].media);
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  /** The same of the app in the emulated Teams: in its themes, and in a frame of both widths. */
  async function lookInTeams(page: Page, screen: string): Promise<void> {
    for (const theme of themes)
      for (const width of widths) {
        await page.getByLabel('Theme').selectOption(theme);
        const frame = page.locator('iframe');
        await frame.evaluate((element, wide) => {
          element.style.width = `${wide}px`;
          element.style.minWidth = '0';
        }, width);
        await page.waitForTimeout(300);
        if (process.env.PICTURES)
          await frame.screenshot({ path: `${process.env.PICTURES}/${screen}-${theme}-${width}.png` });
        const { violations } = await new AxeBuilder({ page })
          .include(['iframe', 'body'])
          .exclude('[data-tabster-dummy]')
          .analyze();
        for (const { id, nodes } of violations)
          found.push(
            `${screen}, ${theme}, ${width} px: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        const over = await frame
          .contentFrame()
          .locator('html')
          .evaluate((page) => page.scrollWidth - page.clientWidth);
        if (over > 0) found.push(`${screen}, ${theme}, ${width} px: ${over} px too wide`);
        scans += 1;
      }
    await page.getByLabel('Theme').selectOption('default');
  }

  return {
    look,
    lookInTeams,
    result: (): readonly string[] => {
      console.log(`axe: ${scans} scans (screens × looks × widths), ${found.length} findings`);
      return found;
    },
  };
}
