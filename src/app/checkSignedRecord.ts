import type { CaseReference } from '../domain/case/caseFile.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { checkSignOff, type FileNow, type SignOff, type SignOffFinding } from '../domain/meeting/signOff.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Identity } from './ports/identity.ts';
import type { Refusal } from './ports/refusal.ts';
import { type RecordRead, readRecord } from './record/readRecord.ts';
import type { World } from './world.ts';

/** Reads the record again and compares it with what was signed off. */
export async function checkSignedRecord(
  world: Pick<World, 'log' | 'identity'>,
  reference: CaseReference,
  meeting: MeetingId,
  signOff: SignOff,
): Promise<Result<readonly SignOffFinding[], Refusal>> {
  const read = await readRecord(world, reference, meeting);
  return read.ok ? ok(await compareWithSigned(world.identity, read.value, signOff)) : read;
}

/** What the screens say of the record and what the papers are made of are judged alike: here. */
export async function compareWithSigned(
  identity: Pick<Identity, 'sha256'>,
  { files }: Pick<RecordRead, 'files'>,
  signOff: SignOff,
): Promise<readonly SignOffFinding[]> {
  const lengths = new Map(signOff.covered.map(({ name, length }) => [name, length]));
  const now = await Promise.all(
    files.map(async (file): Promise<FileNow> => {
      const length = lengths.get(file.name);
      const coveredSha256 = length === undefined ? undefined : await identity.sha256(file.bytes.subarray(0, length));
      return { ...file, coveredSha256 };
    }),
  );
  return checkSignOff(signOff, now);
}
