import { simulate } from '../test/simulation/simulate.ts';

/*
 * Meetings by chance: `npm run sim -- --count 1000 --from 1` runs so many seeded histories of several panels on one record,
 * over a network, discs and clocks that fail. `--trace` prints everything that happened; `--planted` plants faults in the
 * product and shows which history catches each; `--only` names some of them.
 */
const words = process.argv.slice(2);
const number = (name: string, otherwise: number) => {
  const at = words.indexOf(`--${name}`);
  const given = at < 0 ? otherwise : Number(words[at + 1]);
  if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} wants a whole number`);
  return given;
};
const planted = words.includes('--planted');
const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
const asked = {
  only,
  from: number('from', 1),
  count: number('count', planted ? 60 : 100),
  planted,
  trace: words.includes('--trace'),
};
const right = await simulate(asked, (line) => console.log(line));
process.exit(right ? 0 : 1);
