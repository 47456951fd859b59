import type { CaseFile, CaseReference, DatedFact } from '../domain/case/caseFile.ts';
import { withFact } from '../domain/case/correctedFacts.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

export interface RecordedFact {
  readonly file: CaseFile;
  /** False where it stood there before: then it is not this person's to undo. */
  readonly isNew: boolean;
}

/** Writes down something that happened on a day, under the name of who says so. Recorded twice, it stands once. */
export async function recordFact(
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  { fact, on, time, meeting }: Pick<DatedFact, 'fact' | 'on' | 'time' | 'meeting'>,
): Promise<Result<RecordedFact, Refusal>> {
  const recordedAt = world.clock.now();
  const known = { fact, on, ...(time && { time }), ...(meeting && { meeting }) };
  const recorded = { ...known, recordedBy: world.identity.me.name, recordedAt };
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => withFact(file, recorded),
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  await refreshCaseRow(world, reference);
  const file = saved.value.value;
  const there = file.facts.find((one) => one.fact === fact && one.on === on && one.meeting === meeting);
  // Also after an answer that was lost: then the one that stands there is ours.
  return ok({ file, isNew: there?.recordedAt === recordedAt && there.recordedBy === recorded.recordedBy });
}
