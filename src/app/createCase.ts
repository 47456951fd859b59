import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import { mergeCase } from '../domain/case/mergeCase.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { keptCases } from './keptCases.ts';
import type { Refusal } from './ports/refusal.ts';
import { refreshCases } from './refreshCases.ts';
import { caseRowNow } from './saving/caseRowNow.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

/** Another case has that reference. `reference` as it is written there: SharePoint does not tell `lh-1` from `LH-1`. */
export interface AlreadyThere {
  readonly kind: 'already there';
  readonly reference: CaseReference;
}

/**
 * Saves a new case: `case.json`, which nobody can make twice, then the row of CIN Cases under its unique key. Safe to
 * repeat after a lost answer or a crash in between: a case whose children have the ids of ours is an earlier try of ours.
 * `tried` is what such a try may have saved, when more has been typed since; what others changed in it stays.
 */
export async function createCase(
  world: CaseRowWorld,
  file: CaseFile,
  tried: CaseFile = file,
): Promise<Result<CaseRow, Refusal | AlreadyThere>> {
  const kept = await keptFile(world, file, tried);
  if (!kept.ok) return kept;
  const meetings = await persist(world.clock, () => world.meetings.ofCase(file.reference));
  if (!meetings.ok) return meetings;
  const row = await caseRowNow(
    world,
    kept.value,
    meetings.value.map(({ value }) => value),
  );
  if (!row.ok) return row;
  const made = await persist(world.clock, () => world.cases.create(row.value));
  if (!made.ok) return made;
  const right = sameValue(made.value.value, row.value) ? row : await refreshCaseRow(world, file.reference);
  // So that Today shows it at once, where its list has been read. Its own next reading brings it too.
  if ((await keptCases(world)).cursor !== undefined) await refreshCases(world);
  return right;
}

async function keptFile(
  world: CaseRowWorld,
  file: CaseFile,
  tried: CaseFile,
): Promise<Result<CaseFile, Refusal | AlreadyThere>> {
  const { clock, cases, folder } = world;
  const listed = await persist(clock, () => cases.read(file.reference));
  if (!listed.ok && listed.reason.kind !== 'not found') return listed;
  if (!listed.ok) {
    const made = await folder.createCase(file);
    if (made.ok) return ok(made.value.value);
    if (made.reason.kind !== 'changed elsewhere') return made;
  }
  const there = await persist(clock, () => folder.readCase(file.reference));
  if (there.ok) return ours(there.value.value, file) ? broughtUpToDate(world, file, tried) : taken(there.value.value);
  // A row without a file that we may read is somebody else's too: a restricted case shows no more than that.
  return listed.ok ? taken(listed.value.value) : there;
}

const taken = ({ reference }: { readonly reference: CaseReference }) =>
  fail<AlreadyThere>({ kind: 'already there', reference });

/** Ids are random, so no two people make the same. */
const ours = (there: CaseFile, file: CaseFile): boolean =>
  there.children.some(({ id }) => file.children.some((child) => child.id === id));

async function broughtUpToDate(
  { clock, folder }: CaseRowWorld,
  file: CaseFile,
  tried: CaseFile,
): Promise<Result<CaseFile, Refusal>> {
  const saved = await mergeAndSave(clock, {
    read: () => folder.readCase(file.reference),
    change: (there) => {
      const { file: merged } = mergeCase(tried, file, there);
      return sameValue(merged, there) ? undefined : merged;
    },
    write: (merged, etag) => folder.writeCase(merged, etag),
  });
  return saved.ok ? ok(saved.value.value) : saved;
}
