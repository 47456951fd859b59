import { parseArgs } from 'node:util';
import { latencyRun } from '../test/e2e/latency/latencyRun.ts';
import { percentiles } from '../test/e2e/percentile.ts';
import { openTown } from '../test/e2e/town.ts';

// How long what is written in one panel takes to be on the screen of another, in two real browsers:
// `npm run latency -- --count 50`. Printed, never asserted.
const { values } = parseArgs({
  options: { count: { type: 'string', default: '50' }, typing: { type: 'string', default: '60' } },
});
const town = await openTown();
const { seen, asked, behind } = await latencyRun(town, {
  count: Number(values.count),
  typing: Number(values.typing) * 1000,
});
await town.close();
console.log(`From flush to visible: ${percentiles(seen.map((each) => each.fromFlush))}; aim: 95th within 7000`);
for (const what of ['tick', 'note', 'statement'] as const) {
  const of = seen.filter((each) => each.what === what);
  console.log(`  ${what}: ${percentiles(of.map((each) => each.fromFlush))}`);
  console.log(`  ${what}, from the hand: ${percentiles(of.map((each) => each.fromHand))}`);
}
console.log(`Typing without a pause, from key to visible: ${percentiles(behind)}; aim: 95th within 11000`);
console.log(
  `The reading panel: ${asked.polls} polls, one request each; ${asked.downloads} downloads of ${asked.uploads} uploads; ${asked.other.length} other requests`,
);
// The meeting's item, each half minute: whether someone has signed off.
for (const each of new Set(asked.other.map((request) => request.split('?')[0]))) console.log(`  ${each}`);
process.exit(0);
