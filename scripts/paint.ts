import { parseArgs } from 'node:util';
import { paintRun } from '../test/e2e/paint/paintRun.ts';
import { percentiles } from '../test/e2e/percentile.ts';
import { openTown } from '../test/e2e/town.ts';

// How long a key or a press takes to be on the screen, on a slow computer, while four others write: `npm run paint`.
// Printed, never asserted.
const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '300' },
    keys: { type: 'string', default: '200' },
    slowdown: { type: 'string', default: '4' },
    others: { type: 'string', default: '4' },
    work: { type: 'boolean', default: false },
  },
});
const town = await openTown();
const painted = await paintRun(town, {
  before: Number(values.before),
  keys: Number(values.keys),
  slowdown: Number(values.slowdown),
  others: Number(values.others),
  work: values.work,
});
await town.close();
for (const { what, took } of painted) console.log(`${what.padEnd(30)} ${percentiles(took)}`);
console.log(`${'all'.padEnd(30)} ${percentiles(painted.flatMap(({ took }) => took))}; aim: 98th within 100`);
process.exit(0);
