import { fail, type Result } from '../domain/result.ts';
import { checkSite, type SiteCheck } from './checkSite.ts';
import type { Refusal } from './ports/refusal.ts';
import type { MissingPart } from './ports/siteSetUp.ts';
import { canBeMade } from './site/siteFindings.ts';
import type { World } from './world.ts';

/** How many parts there were to make, and how many are made. */
export interface SetUpProgress {
  readonly done: number;
  readonly of: number;
}

/** After a lost answer the site is looked at again; that many rounds are enough for several. */
const rounds = 4;

/**
 * Makes what is missing in the council's site and answers with what is still wrong. Harmless to repeat: it looks at
 * what is there first, and leaves alone whatever holds data. `stop` is asked before each part.
 */
export async function setUpSite(
  world: Pick<World, 'siteSetUp' | 'clock'>,
  watch: { readonly onProgress?: (progress: SetUpProgress) => void; readonly stop?: () => boolean } = {},
): Promise<Result<SiteCheck, Refusal>> {
  let made = 0;
  let refused: Refusal = { kind: 'no answer' };
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await world.clock.wait(2_000 * round);
    const check = await checkSite(world);
    if (!check.ok) return check;
    const todo = check.value.findings.filter(canBeMade);
    if (todo.length === 0) return check;
    const failed = await makeAll(todo);
    if (failed === 'stopped') return checkSite(world);
    if (!failed) continue;
    refused = failed;
    // Somebody else is making it at the same time, or an answer was lost: the next look tells.
    if (failed.kind !== 'no answer' && failed.kind !== 'changed elsewhere' && failed.kind !== 'busy')
      return fail(failed);
  }
  return fail(refused);

  async function makeAll(todo: readonly MissingPart[]): Promise<Refusal | 'stopped' | undefined> {
    const of = made + todo.length;
    for (const finding of todo) {
      if (watch.stop?.()) return 'stopped';
      watch.onProgress?.({ done: made, of });
      const answer = await world.siteSetUp.make(finding);
      if (!answer.ok) return answer.reason;
      made += 1;
    }
    watch.onProgress?.({ done: made, of });
    return undefined;
  }
}
