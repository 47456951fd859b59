import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { CoveredFile, SignOff } from '../../domain/meeting/signOff.ts';
import { paperName } from '../../domain/papers/paperName.ts';
import { papersOf } from '../../domain/papers/papersOf.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { KeptPaper } from '../ports/caseFolder.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { coveredRecord, type RecordFault } from './coveredRecord.ts';

type PapersWorld = Pick<World, 'folder' | 'log' | 'identity' | 'word'>;
type Kept = Result<readonly KeptPaper[], Refusal | RecordFault>;

/**
 * The minutes and the plan of the signed-off version, minutes first, as they lie in the case's folder. A file that is
 * not what was kept at sign-off is a fault: people work in this folder with Word. Before anything was kept, both are
 * made from the covered bytes alone. Refuses with `not found` for a meeting that is not signed off.
 */
export async function papersFor(world: PapersWorld, reference: CaseReference, meeting: Meeting): Promise<Kept> {
  const { signOff } = meeting;
  if (!signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });
  return signOff.papers
    ? papersAsKept(world, reference, meeting, signOff.papers)
    : keepPapers(world, reference, meeting, signOff);
}

/** What a sign-off records of them. */
export const fingerprints = (
  { sha256 }: Pick<World['identity'], 'sha256'>,
  papers: readonly KeptPaper[],
): Promise<readonly CoveredFile[]> =>
  Promise.all(papers.map(async ({ name, bytes }) => ({ name, length: bytes.length, sha256: await sha256(bytes) })));

/** Gone is a fault as well: made anew it would be another file than the one that was kept, and perhaps sent. */
async function papersAsKept(
  world: PapersWorld,
  reference: CaseReference,
  { id }: Meeting,
  recorded: readonly CoveredFile[],
): Promise<Kept> {
  const there: KeptPaper[] = [];
  for (const { name } of recorded) {
    const paper = await world.folder.readPaper(reference, id, name);
    if (paper.ok) there.push(paper.value);
    else if (paper.reason.kind !== 'not found') return paper;
  }
  const now = new Map((await fingerprints(world.identity, there)).map((file) => [file.name, file]));
  const wrong = recorded.filter(({ name, length, sha256 }) => {
    const found = now.get(name);
    return found?.length !== length || found.sha256 !== sha256;
  });
  return wrong.length > 0 ? fail({ kind: 'record fault', files: wrong.map(({ name }) => name) }) : ok(there);
}

async function keepPapers(world: PapersWorld, reference: CaseReference, meeting: Meeting, signOff: SignOff) {
  const made = await makePapers(world, reference, meeting, signOff);
  if (!made.ok) return made;

  const kept: KeptPaper[] = [];
  const wrong: string[] = [];
  for (const kind of ['minutes', 'plan'] as const) {
    const name = `${paperName(kind, meeting.time.date, signOff.version)}.docx`;
    const sheet = made.value[kind];
    const bytes = sheet && (await world.word.write(sheet));
    let paper = await world.folder.readPaper(reference, meeting.id, name);
    if (paper.ok) {
      // Kept by a run that was interrupted, by someone else a moment ago, or never by us.
      if (!bytes || !(await world.word.sameText(paper.value.bytes, bytes))) wrong.push(name);
    } else if (paper.reason.kind === 'not found' && bytes) {
      const put = await world.folder.keepPaper(reference, meeting.id, name, bytes);
      if (!put.ok) return put;
      // SharePoint writes its own properties into Office files: what goes out is what lies there, on every device.
      paper = await world.folder.readPaper(reference, meeting.id, name);
    }
    if (!paper.ok) return paper;
    kept.push(paper.value);
  }
  return wrong.length > 0 ? fail<RecordFault>({ kind: 'record fault', files: wrong }) : ok(kept);
}

async function makePapers(world: PapersWorld, reference: CaseReference, meeting: Meeting, signOff: SignOff) {
  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const covered = await coveredRecord(world, reference, meeting, signOff);
  if (!covered.ok) return covered;
  const { record, made } = covered.value;
  return ok(papersOf({ file: file.value.value, meeting, record, version: signOff.version, made, signedOff: signOff }));
}
