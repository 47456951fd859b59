import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import { type Correction, withCorrection } from '../domain/case/correctedFacts.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/**
 * Puts a fact right, or takes it back, and keeps what stood there with who changed it and why. Every clock that starts
 * from it moves, and the case's row with it. `changed elsewhere` when the case no longer says what was to be corrected.
 */
export async function correctFact(
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  correction: Correction,
): Promise<Result<CaseFile, Refusal>> {
  const mark = { by: world.identity.me.name, at: world.clock.now() };
  let found = true;
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => {
      const corrected = withCorrection(file, correction, mark);
      found = corrected !== 'no such fact';
      return typeof corrected === 'string' ? undefined : corrected;
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  if (!found) return fail({ kind: 'changed elsewhere' });
  await refreshCaseRow(world, reference);
  return ok(saved.value.value);
}
