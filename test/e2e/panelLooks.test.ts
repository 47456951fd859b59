import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFrameOf, enlarged, looking, narrow } from './look.ts';
import { panelStates } from './panelStates/panelStates.ts';
import { printsOver, typeTimes } from './printsOver.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

// By command alone, `PANEL=1 npx vitest run --project e2e test/e2e/panelLooks.test.ts`: minutes.
test.runIf(process.env.PANEL)(
  'Each state of the panel in Teams’ three themes and in forced colours, 280 px wide and enlarged four times; with type twice as large no word is covered or cut',
  async () => {
    const { look, result } = looking();
    const unread: string[] = [];
    for await (const { name, page } of panelStates(town, 40)) {
      await look(page, `panel-${name}`, [narrow, enlarged]);
      const app = await appFrameOf(page);
      await page.setViewportSize(narrow);
      for (const times of [1, 2] as const) {
        await typeTimes(app, times);
        await page.waitForTimeout(100);
        unread.push(...(await printsOver(app)).map((words) => `${name}, type times ${times}: ${words}`));
      }
      await typeTimes(app, 1);
    }
    expect(result()).toEqual([]);
    expect(unread).toEqual([]);
  },
  900_000,
);
