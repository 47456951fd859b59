import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import { withCorrection, withFact } from '../domain/case/correctedFacts.ts';
import type { SignOff } from '../domain/meeting/signOff.ts';
import type { Gate } from '../domain/procedure/gates.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/**
 * F-MIN-03: writes down that this version of the record was ratified. An earlier version that was ratified on the same
 * day is put right to this one, for a fact stands once a day; of another day it stays.
 */
export async function ratifyRecord(
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  of: { readonly gate: Gate; readonly on: PlainDate; readonly signOff: Pick<SignOff, 'at' | 'version'> },
): Promise<Result<CaseFile, Refusal>> {
  const { gate, on, signOff } = of;
  const { fact, meeting } = gate;
  const at = world.clock.now();
  const by = world.identity.me.name;
  const same = { fact, on, ...(meeting && { meeting }) };
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => {
      const stale = file.facts.some(
        (one) => one.fact === fact && one.meeting === meeting && one.on === on && one.recordedAt < signOff.at,
      );
      const why = `Was of the record before version ${signOff.version}`;
      const put = stale ? withCorrection(file, { ...same, was: on, why }, { by, at }) : file;
      return withFact(typeof put === 'string' ? file : put, { ...same, recordedBy: by, recordedAt: at });
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  await refreshCaseRow(world, reference);
  return ok(saved.value.value);
}
