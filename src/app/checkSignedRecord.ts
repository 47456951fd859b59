import type { CaseReference } from '../domain/case/caseFile.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { checkSignOff, type FileNow, type SignOff, type SignOffFinding } from '../domain/meeting/signOff.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { readRecord } from './readRecord.ts';
import type { World } from './world.ts';

/** Reads the record again and compares it with what was signed off. */
export async function checkSignedRecord(
  world: Pick<World, 'log' | 'identity'>,
  reference: CaseReference,
  meeting: MeetingId,
  signOff: SignOff,
): Promise<Result<readonly SignOffFinding[], Refusal>> {
  const read = await readRecord(world, reference, meeting);
  if (!read.ok) return read;
  const lengths = new Map(signOff.covered.map(({ name, length }) => [name, length]));
  const files = await Promise.all(
    read.value.files.map(async (file): Promise<FileNow> => {
      const length = lengths.get(file.name);
      const coveredSha256 =
        length === undefined ? undefined : await world.identity.sha256(file.bytes.subarray(0, length));
      return { ...file, coveredSha256 };
    }),
  );
  return ok(checkSignOff(signOff, files));
}
