import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/** Brings the rows kept on this device up to date. Resolves to how many rows changed. */
export async function refreshCases(world: Pick<World, 'cases' | 'clock' | 'device'>): Promise<Result<number, Refusal>> {
  const { cursor } = await world.device.caseRows();
  const changes = await world.cases.changes(cursor);
  if (!changes.ok) return changes;
  const kept = await world.device.keepCaseRows({ ...changes.value, at: world.clock.now() }).then(
    () => true,
    () => false,
  );
  // A full disk: what is kept is older than what was just read, and the screen has to say so.
  if (!kept) return fail({ kind: 'unreadable', where: "this browser's storage" });
  return ok(changes.value.rows.length + changes.value.removed.length);
}
