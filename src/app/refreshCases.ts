import { ok, type Result } from '../domain/result.ts';
import { type KnownCases, keptCases } from './keptCases.ts';
import type { CaseChanges } from './ports/caseList.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export interface RefreshedCases extends KnownCases {
  /** False where this device could not keep them: what it has is older, or nothing, and the screen has to say so. */
  readonly kept: boolean;
}

/** Every case as SharePoint has it now, read from where this device had got to, and kept on it. */
export async function refreshCases(
  world: Pick<World, 'cases' | 'clock' | 'device'>,
): Promise<Result<RefreshedCases, Refusal>> {
  const known = await keptCases(world);
  const changes = await world.cases.changes(known.cursor);
  if (!changes.ok) return changes;
  const at = world.clock.now();
  const kept = await world.device.keepCaseRows({ ...changes.value, at }).then(
    () => true,
    () => false,
  );
  return ok({ ...withChanges(known, changes.value), at, kept });
}

function withChanges(known: KnownCases, { rows, removed, whole, cursor }: CaseChanges): KnownCases {
  const changed = new Set([...removed, ...rows.map(({ value }) => value.reference)]);
  const same = whole ? [] : known.rows.filter(({ value }) => !changed.has(value.reference));
  return { rows: [...same, ...rows], cursor };
}
