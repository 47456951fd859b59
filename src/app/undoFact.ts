import type { CaseFile, CaseReference, DatedFact } from '../domain/case/caseFile.ts';
import type { Result } from '../domain/result.ts';
import { correctFact } from './correctFact.ts';
import type { Refusal } from './ports/refusal.ts';
import type { CaseRowWorld } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/** What stands in the case's history of a fact that was taken back at once by whoever had recorded it. */
export const undoneAtOnce = 'Recorded by mistake and undone at once.';

/** Takes back what was just recorded. The case keeps that it stood there. Safe to repeat. */
export const undoFact = (
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  { fact, on, meeting }: Pick<DatedFact, 'fact' | 'on' | 'meeting'>,
): Promise<Result<CaseFile, Refusal>> =>
  correctFact(world, reference, { fact, ...(meeting && { meeting }), was: on, why: undoneAtOnce });
