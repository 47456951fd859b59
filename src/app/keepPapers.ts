import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { SignOff } from '../domain/meeting/signOff.ts';
import { paperName } from '../domain/papers/paperName.ts';
import { type Papers, papersOf } from '../domain/papers/papersOf.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { coveredRecord, type RecordFault } from './coveredRecord.ts';
import type { KeptPaper } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

type PapersWorld = Pick<World, 'folder' | 'log' | 'identity' | 'word'>;
type Kept = Result<readonly KeptPaper[], Refusal | RecordFault>;

/**
 * The minutes and the plan of the signed-off version, minutes first, as they lie in the case's folder. Those not there
 * yet are made from the covered bytes alone. Refuses with `not found` for a meeting that is not signed off.
 */
export async function papersFor(world: PapersWorld, reference: CaseReference, meeting: Meeting): Promise<Kept> {
  const { signOff } = meeting;
  if (!signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });

  const kept: KeptPaper[] = [];
  let made: Result<Papers, Refusal | RecordFault> | undefined;
  for (const kind of ['minutes', 'plan'] as const) {
    const name = `${paperName(kind, meeting.time.date, signOff.version)}.docx`;
    let paper = await world.folder.readPaper(reference, meeting.id, name);
    if (!paper.ok && paper.reason.kind === 'not found') {
      made ??= await makePapers(world, reference, meeting, signOff);
      if (!made.ok) return made;
      const sheet = made.value[kind];
      if (!sheet) return paper;
      const put = await world.folder.keepPaper(reference, meeting.id, name, await world.word.write(sheet));
      if (!put.ok) return put;
      // SharePoint writes its own properties into Office files: what goes out is what lies there, on every device.
      paper = await world.folder.readPaper(reference, meeting.id, name);
    }
    if (!paper.ok) return paper;
    kept.push(paper.value);
  }
  return ok(kept);
}

async function makePapers(world: PapersWorld, reference: CaseReference, meeting: Meeting, signOff: SignOff) {
  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const covered = await coveredRecord(world, reference, meeting, signOff);
  if (!covered.ok) return covered;
  const { record, made } = covered.value;
  return ok(papersOf({ file: file.value.value, meeting, record, version: signOff.version, made, signedOff: signOff }));
}
