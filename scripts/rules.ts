import { authorities } from '../src/domain/procedure/profiles/index.ts';
import { coverOf } from '../test/procedures/coverOf.ts';
import { worked } from '../test/procedures/worked/index.ts';
import type { WorkedRow } from '../test/procedures/workedRow.ts';

/*
 * Lists every rule of every procedure with the worked rows that cover it, and proves the cover: each datum of each rule
 * is changed in turn, and a change that no row notices fails. `npm run rules -- dudley` for one authority alone,
 * `--quiet` for nothing but what is wrong.
 */
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const quiet = process.argv.includes('--quiet');
let unnoticed = 0;

for (const { id, authority, load } of authorities) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const rows = worked.find((each) => each.id === id)?.rows ?? [];
  const cover = coverOf(await load(), rows);
  const changes = cover.reduce((sum, each) => sum + each.changes, 0);
  const missed = cover.reduce((sum, each) => sum + each.unnoticed.length, 0);
  unnoticed += missed;
  console.log(`${authority}: ${cover.length} rules, ${rows.length} rows, ${changes} changes, ${missed} unnoticed`);
  for (const each of cover) {
    if (!quiet) console.log(`  ${each.rule.padEnd(12)} ${each.rows.map(shortly).join(' · ')}`);
    for (const change of each.unnoticed) console.log(`  ${each.rule.padEnd(12)} NOT NOTICED: ${change}`);
  }
}
if (unnoticed > 0) process.exit(1);

function shortly(row: WorkedRow): string {
  const { note, when, ...rest } = row;
  const [first, second] = Object.values(rest);
  return `${first} ${typeof second === 'string' ? second : ''}${when ? ' when' : ''}${note ? ` (${note})` : ''}`.trim();
}
