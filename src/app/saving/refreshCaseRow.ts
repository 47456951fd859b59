import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { sameValue } from '../../domain/sameValue.ts';
import type { RowBehind } from '../ports/device.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { caseRowNow } from './caseRowNow.ts';
import { isPassing } from './mergeAndSave.ts';

export type CaseRowWorld = Pick<World, 'clock' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends'>;

const tries = 6;

/**
 * Works the case's row out from `case.json`, the meetings and what was sent, and writes it when it differs.
 * Safe to repeat at any time; somebody else's save in between only makes it work the row out again. Where the page is
 * closed before it is done, the next opening does it: `mendRows`.
 */
export async function refreshCaseRow(world: CaseRowWorld, reference: CaseReference): Promise<Result<CaseRow, Refusal>> {
  const behind = rowBehind(world, reference);
  const row = await refreshUntilDone(world, reference);
  if (row.ok || row.reason.kind === 'not found') await world.device.dropRowBehind(behind).then(ignored, ignored);
  return row;
}

/**
 * Remembers on this device that the row is going to be behind its case. Called before the first step of what cannot be
 * done a second time: its page may be closed after the last step left and before its answer arrived. Nothing waits for
 * it, and nothing is stopped by a full disk: the row is also mended when the case is next opened.
 */
export function rowBehind(
  { clock, device }: Pick<CaseRowWorld, 'clock' | 'device'>,
  reference: CaseReference,
): RowBehind {
  const row = { reference, since: clock.now() };
  void device.keepRowBehind(row).then(ignored, ignored);
  return row;
}

async function refreshUntilDone(world: CaseRowWorld, reference: CaseReference): Promise<Result<CaseRow, Refusal>> {
  let refused: Refusal = { kind: 'busy' };
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await world.clock.wait(refused.kind === 'changed elsewhere' ? 200 * turn : 1000 * 2 ** (turn - 1));
    const row = await refreshOnce(world, reference);
    if (row.ok) return row;
    refused = row.reason;
    if (!isPassing(refused)) break;
  }
  return fail(refused);
}

async function refreshOnce(world: CaseRowWorld, reference: CaseReference): Promise<Result<CaseRow, Refusal>> {
  // The row first: whoever changes its sources after this writes the row after us, or makes our write fail.
  const there = await world.cases.read(reference);
  if (!there.ok) return there;
  const worked = await workedOut(world, reference);
  if (!worked.ok) return worked;
  // Set by hand in the list: neither the case nor its meetings know of it.
  const row = { ...worked.value, restricted: there.value.value.restricted };
  if (sameValue(row, there.value.value)) return ok(row);
  const saved = await world.cases.update(row, there.value.etag);
  if (!saved.ok) return saved;
  await keepHere(world, saved.value, there.value.etag);
  return ok(row);
}

async function workedOut(world: CaseRowWorld, reference: CaseReference): Promise<Result<CaseRow, Refusal>> {
  const [file, meetings] = await Promise.all([world.folder.readCase(reference), world.meetings.ofCase(reference)]);
  if (!file.ok) return file;
  if (!meetings.ok) return meetings;
  const listed = meetings.value.map(({ value }) => value);
  return caseRowNow(world, file.value.value, listed);
}

/** So that Today is right at once. The next reading of the list would bring it too, so a full disk changes nothing. */
async function keepHere({ device }: CaseRowWorld, row: Versioned<CaseRow>, over: string): Promise<void> {
  await device.replaceCaseRow(row, over).then(ignored, ignored);
}

const ignored = () => undefined;
