import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { appIn, openTown, petra } from '../test/e2e/town.ts';

/** KB of 1,024 bytes, gzip, as the network carried them. */
const BEFORE_ROWS = 190;
const ALTOGETHER = 600;

const town = await openTown();
const { page } = await town.personAt();

// In the page itself, to the millisecond: by the time a test hears of the rows, the next scripts may have come.
await page.addInitScript(() => {
  new MutationObserver((_, watch) => {
    if (!document.body?.textContent?.includes('LH-4163')) return;
    watch.disconnect();
    performance.mark('rows');
  }).observe(document, { childList: true, subtree: true, characterData: true });
});

/** KB of the app's scripts that had begun to come when Today's rows were there. */
async function scriptsUntilRows(visit: Page): Promise<number> {
  await visit.goto(`${town.server.address}/teams?person=${petra}&view=tab`);
  await appIn(visit).getByText('LH-4163').first().waitFor();
  const app = visit.frames().find((frame) => frame.url().includes('/index.html'));
  if (!app) throw new Error('The app is not in its frame');
  return await app.evaluate(() => {
    const rows = performance.getEntriesByName('rows')[0];
    if (!rows) throw new Error('No rows were seen');
    return performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ name, startTime }) => /\/js\/.*\.js$/.test(new URL(name).pathname) && startTime <= rows.startTime)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1024, 0);
  });
}

const first = await scriptsUntilRows(page);
// The second opening shows the rows this device kept, before sign-in and Graph are needed.
const kept = await scriptsUntilRows(page);
await town.close();

const weigh = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => gzipSync(readFileSync(`${folder}/${name}`)).length / 1024);
const all = weigh('dist/js', '.js').reduce((sum, each) => sum + each, 0);
const procedures = weigh('dist/procedures', '.json');

console.log(`JavaScript before Today's cached rows: ${kept.toFixed(1)} KB gzip of ${BEFORE_ROWS}`);
console.log(`JavaScript before Today's rows on a device that has none yet: ${first.toFixed(1)} KB gzip`);
console.log(
  `A procedure, as data: up to ${Math.max(...procedures).toFixed(1)} KB gzip; a page fetches its council’s (${procedures.length} in all)`,
);
console.log(`All JavaScript: ${all.toFixed(1)} KB gzip of ${ALTOGETHER}`);
process.exit(kept <= BEFORE_ROWS && all <= ALTOGETHER ? 0 : 1);
