import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { appIn, openTown, petra } from '../test/e2e/town.ts';

/** KB of 1,024 bytes, gzip, as the network carried them. */
const BEFORE_ROWS = 190;
const ALTOGETHER = 600;

const town = await openTown();
const { page } = await town.personAt();

/** What scripts of the app the browser fetched until Today's rows were there. */
async function scriptsUntilRows(visit: Page): Promise<number> {
  const network = await visit.context().newCDPSession(visit);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  const scripts = new Set<string>();
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/js\/.*\.js$/.test(new URL(response.url).pathname)) scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await visit.goto(`${town.server.address}/teams?person=${petra}&view=tab`);
  await appIn(visit).getByText('LH-4163').first().waitFor();
  const atRows = bytes;
  await network.detach();
  return atRows / 1024;
}

const first = await scriptsUntilRows(page);
// The second opening shows the rows this device kept, before sign-in and Graph are needed.
const kept = await scriptsUntilRows(page);
await town.close();

const all = readdirSync('dist/js')
  .filter((name) => name.endsWith('.js'))
  .reduce((sum, name) => sum + gzipSync(readFileSync(`dist/js/${name}`)).length / 1024, 0);

console.log(`JavaScript before Today's cached rows: ${kept.toFixed(1)} KB gzip of ${BEFORE_ROWS}`);
console.log(`JavaScript before Today's rows on a device that has none yet: ${first.toFixed(1)} KB gzip`);
console.log(`All JavaScript: ${all.toFixed(1)} KB gzip of ${ALTOGETHER}`);
process.exit(kept <= BEFORE_ROWS && all <= ALTOGETHER ? 0 : 1);
