import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Gate } from '../domain/procedure/gates.ts';
import { fail } from '../domain/result.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { correctFact } from './correctFact.ts';
import { recordFact } from './recordFact.ts';
import type { CaseRowWorld } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/** Writes down the day of a gate, and takes it back with `why`; of one that speaks of a meeting, for that meeting. */
export const gateActs = (
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  why = 'Taken back where it was recorded, before the meeting',
) => ({
  record: ({ fact, meeting }: Gate, on: PlainDate) =>
    recordFact(world, reference, { fact, on, ...(meeting && { meeting }) }),
  takeBack: async ({ fact, recorded }: Gate) => {
    if (!recorded) return fail({ kind: 'changed elsewhere' } as const);
    const { on: was, meeting } = recorded;
    return correctFact(world, reference, { fact, was, ...(meeting && { meeting }), why });
  },
});
