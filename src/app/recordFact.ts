import type { CaseFile, CaseReference, DatedFact } from '../domain/case/caseFile.ts';
import { withFact } from '../domain/case/correctedFacts.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/** Writes down something that happened on a day, under the name of who says so. Recorded twice, it stands once. */
export async function recordFact(
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  { fact, on, meeting }: Pick<DatedFact, 'fact' | 'on' | 'meeting'>,
): Promise<Result<CaseFile, Refusal>> {
  const recordedAt = world.clock.now();
  const recorded = { fact, on, ...(meeting && { meeting }), recordedBy: world.identity.me.name, recordedAt };
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => withFact(file, recorded),
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  await refreshCaseRow(world, reference);
  return ok(saved.value.value);
}
