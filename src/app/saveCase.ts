import type { CaseFile } from '../domain/case/caseFile.ts';
import { mergeCase } from '../domain/case/mergeCase.ts';
import { whyStays } from '../domain/case/whyStays.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

export interface SavedCase {
  /** As it is stored now: yours and whatever others had saved meanwhile. */
  readonly file: CaseFile;
  /** What others had changed, each in a sentence; empty when nobody had. */
  readonly differed: readonly string[];
}

/**
 * Saves what someone made of a case they had opened as `was`: field by field onto the case as it is now, people and
 * children by their ids. Whoever a plan or a meeting names by then stays. Safe to repeat.
 */
export async function saveCase(world: CaseRowWorld, was: CaseFile, now: CaseFile): Promise<Result<SavedCase, Refusal>> {
  const { clock, folder } = world;
  const meetings = await persist(clock, () => world.meetings.ofCase(was.reference));
  if (!meetings.ok) return meetings;
  const listed = meetings.value.map(({ value }) => value);
  // A save whose answer was lost finds its own work: what differed the first time is still told.
  const differed = new Set<string>();
  const saved = await mergeAndSave(clock, {
    read: () => folder.readCase(was.reference),
    change: (there) => {
      const lead = { leadWorker: now.leadWorker, plan: there.plan };
      const merged = mergeCase(was, now, there, (person) => whyStays(lead, listed, person).length > 0);
      for (const sentence of merged.differed) differed.add(sentence);
      return sameValue(merged.file, there) ? undefined : merged.file;
    },
    write: (file, etag) => folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  // Repaired whenever the case is opened, so a row that cannot be written now does not undo the save.
  await refreshCaseRow(world, was.reference);
  return ok({ file: saved.value.value, differed: [...differed] });
}
