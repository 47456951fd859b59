import { type History, runHistory } from './history.ts';
import { plantedFaults } from './plantedFaults.ts';
import { plantedProduct } from './plantedProduct.ts';
import { theProduct } from './product.ts';
import { summary } from './summary.ts';

/** What is asked for on the command line. */
export interface Asked {
  readonly from: number;
  readonly count: number;
  /** Plants each fault in turn instead, and asks that histories catch it. */
  readonly planted: boolean;
  /** Of the faults only those whose name has these words. */
  readonly only: string;
  /** Prints everything that happened. */
  readonly trace: boolean;
}

/** Runs histories and says what they showed. Resolves to whether all is as it should be. */
export async function simulate(asked: Asked, say: (line: string) => void): Promise<boolean> {
  return asked.planted ? plant(asked, say) : run(asked, say);
}

async function run({ from, count, trace }: Asked, say: (line: string) => void): Promise<boolean> {
  const began = performance.now();
  const done: Omit<History, 'trace'>[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const history = await runHistory(seed, theProduct);
    if (trace) for (const line of history.trace) say(line);
    if (history.faults.length > 0) for (const line of told(history)) say(line);
    if (count === 1) say(`Seed ${seed} comes to ${history.hash}`);
    done.push({ ...history, trace: [] } as History);
    if (done.length % 500 === 0) say(`  ${done.length} histories, seeds ${from} to ${seed}`);
  }
  for (const line of summary(done, (performance.now() - began) / 1000)) say(line);
  return done.every(({ faults }) => faults.length === 0);
}

/** How a history failed, how to see it again, and what happened to the events it is about. */
function told({ seed, faults, trace }: History): readonly string[] {
  const about = new Set(faults.flatMap(({ ids }) => ids.slice(0, 3).map((id) => id.slice(0, 8))));
  const theirs = trace.filter((line) => [...about].some((id) => line.includes(id)));
  const short = (theirs.length > 0 ? theirs : trace).slice(-25).map((line) => `    ${line.slice(0, 160)}`);
  return [
    `Seed ${seed} fails. Again, with everything that happened: npm run sim -- --from ${seed} --count 1 --trace`,
    ...faults
      .slice(0, 6)
      .map(({ kind, what, ids }) => `  ${kind}: ${what} ${ids.map((id) => id.slice(0, 8)).join(' ')}`),
    ...short,
  ];
}

async function plant({ from, count, only }: Asked, say: (line: string) => void): Promise<boolean> {
  let missed = 0;
  let faults = 0;
  for (const [place, { name, file }] of plantedFaults.entries()) {
    if (!name.includes(only)) continue;
    faults += 1;
    const product = await plantedProduct(place);
    let caught: History | undefined;
    let seed = from;
    for (; seed < from + count && !caught; seed += 1) {
      const history = await runHistory(seed, product);
      if (history.faults.length > 0) caught = history;
    }
    if (!caught) missed += 1;
    say(
      caught
        ? `caught by seed ${caught.seed} (“${caught.faults[0]!.kind}”): ${name} (${file})`
        : `NOT CAUGHT by ${count} seeds: ${name} (${file})`,
    );
  }
  say(`${faults} faults planted, ${missed} not caught`);
  return faults > 0 && missed === 0;
}
