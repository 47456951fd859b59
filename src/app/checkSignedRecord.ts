import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { coverNow, type Removal } from '../domain/meeting/removal.ts';
import {
  type CoveredFile,
  checkSignOff,
  type FileNow,
  type SignOff,
  type SignOffFinding,
} from '../domain/meeting/signOff.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Identity } from './ports/identity.ts';
import type { Refusal } from './ports/refusal.ts';
import { type RecordRead, readRecord } from './record/readRecord.ts';
import type { World } from './world.ts';

export interface ComparedWithSigned {
  readonly findings: readonly SignOffFinding[];
  /** What is covered, as it is there by now: words may have been taken out of it. */
  readonly covered: readonly CoveredFile[];
}

/** Reads the record again and compares it with what was signed off. */
export async function checkSignedRecord(
  world: Pick<World, 'log' | 'identity'>,
  reference: CaseReference,
  { id, removals }: Pick<Meeting, 'id' | 'removals'>,
  signOff: SignOff,
): Promise<Result<readonly SignOffFinding[], Refusal>> {
  const read = await readRecord(world, reference, id);
  return read.ok ? ok((await compareWithSigned(world.identity, read.value, signOff, removals)).findings) : read;
}

/** What the screens say of the record and what the papers are made of are judged alike: here. */
export async function compareWithSigned(
  identity: Pick<Identity, 'sha256'>,
  { files }: Pick<RecordRead, 'files'>,
  signOff: SignOff,
  removals: readonly Removal[],
): Promise<ComparedWithSigned> {
  const covers = new Map(signOff.covered.map((cover) => [cover.name, coverNow(cover, removals)]));
  const rewritten: SignOffFinding[] = [];
  const covered = new Map(signOff.covered.map((cover) => [cover.name, covers.get(cover.name)?.[0] ?? cover]));
  const now: FileNow[] = [];
  for (const file of files) {
    let coveredSha256: string | undefined;
    for (const possible of covers.get(file.name) ?? []) {
      coveredSha256 = await identity.sha256(file.bytes.subarray(0, possible.length));
      if (coveredSha256 !== possible.sha256) continue;
      covered.set(file.name, possible);
      const removal = removals.findLast(({ files: of }) =>
        of.some(({ name, now: made }) => name === file.name && made.sha256 === possible.sha256),
      );
      if (removal) rewritten.push({ kind: 'rewritten', name: file.name, removal: removal.id });
      break;
    }
    now.push({ ...file, coveredSha256 });
  }
  const there = signOff.covered.map((cover) => covered.get(cover.name) ?? cover);
  return { findings: [...checkSignOff({ ...signOff, covered: there }, now), ...rewritten], covered: there };
}
