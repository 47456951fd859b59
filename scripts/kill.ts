import { parseArgs } from 'node:util';
import { killRun } from '../test/e2e/kill/killRun.ts';
import { isKept, killWords, summary } from '../test/e2e/kill/killWords.ts';
import { openTown } from '../test/e2e/town.ts';

// Kills the browser over what is typed in the panel: `npm run kill -- --count 200 --from 1`. A seed chooses the box, the
// moment and the network of one kill.
const { values } = parseArgs({
  options: { count: { type: 'string', default: '20' }, from: { type: 'string', default: '1' } },
});
const town = await openTown();
const begun = performance.now();
const { kills, missingElsewhere } = await killRun(town, {
  count: Number(values.count),
  from: Number(values.from),
  each: (kill) => console.log(killWords(kill)),
});
await town.close();
console.log(summary(kills, missingElsewhere));
console.log(`${((performance.now() - begun) / 1000 / kills.length).toFixed(1)} s a kill`);
process.exit(kills.every(isKept) && missingElsewhere.length === 0 ? 0 : 1);
