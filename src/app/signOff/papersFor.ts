import type { CaseReference, PersonId } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { unfinished } from '../../domain/meeting/removal.ts';
import type { SignedPaper, SignOff } from '../../domain/meeting/signOff.ts';
import { paperName } from '../../domain/papers/paperName.ts';
import type { Papers } from '../../domain/papers/papersOf.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { KeptPaper } from '../ports/caseFolder.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import type { RecordFault } from './coveredRecord.ts';
import { makePapers } from './makePapers.ts';

type PapersWorld = Pick<World, 'folder' | 'log' | 'identity' | 'word'>;
type Kept = Result<KeptPapers, Refusal | RecordFault>;

/** The papers of one version as they lie in the case's folder, minutes before plan. */
export interface KeptPapers {
  readonly everyone: readonly KeptPaper[];
  /**
   * Built for one reader who is kept apart from others, by that person's id. Somebody kept apart who is not in here has
   * none that may be sent to them: ask `attachmentsFor`.
   */
  readonly apart: ReadonlyMap<PersonId, readonly KeptPaper[]>;
  /** Whom each of those was built without. */
  readonly without: ReadonlyMap<PersonId, readonly PersonId[]>;
}

/**
 * The minutes and the plan of the signed-off version, minutes first, as they lie in the case's folder. A file that is
 * not what was kept at sign-off is a fault: people work in this folder with Word. Before anything was kept, all are
 * made from the covered bytes alone. Refuses with `not found` for a meeting that is not signed off.
 */
export async function papersFor(world: PapersWorld, reference: CaseReference, meeting: Meeting): Promise<Kept> {
  const { signOff } = meeting;
  if (!signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });
  // They are being made anew.
  if (unfinished(meeting.removals)) return fail({ kind: 'changed elsewhere' });
  return signOff.papers
    ? papersAsKept(world, reference, meeting, signOff.papers)
    : keepPapers(world, reference, meeting, signOff);
}

/** What a sign-off records of them. */
export const fingerprints = async (
  { sha256 }: Pick<World['identity'], 'sha256'>,
  { everyone, apart, without }: KeptPapers,
): Promise<readonly SignedPaper[]> => {
  const all = [
    ...everyone.map((paper) => ({ paper, whose: {} })),
    ...[...apart].flatMap(([reader, papers]) =>
      papers.map((paper) => ({ paper, whose: { reader, without: without.get(reader) ?? [] } })),
    ),
  ];
  return Promise.all(
    all.map(async ({ paper: { name, bytes }, whose }) => ({
      name,
      length: bytes.length,
      sha256: await sha256(bytes),
      ...whose,
    })),
  );
};

const nobodyApart = { apart: new Map<PersonId, never>(), without: new Map<PersonId, never>() };

/** Gone is a fault as well: made anew it would be another file than the one that was kept, and perhaps sent. */
async function papersAsKept(
  world: PapersWorld,
  reference: CaseReference,
  { id }: Meeting,
  recorded: readonly SignedPaper[],
): Promise<Kept> {
  const there: KeptPaper[] = [];
  for (const { name } of recorded) {
    const paper = await world.folder.readPaper(reference, id, name);
    if (paper.ok) there.push(paper.value);
    else if (paper.reason.kind !== 'not found') return paper;
  }
  const found = await fingerprints(world.identity, { everyone: there, ...nobodyApart });
  const now = new Map(found.map((file) => [file.name, file]));
  const wrong = recorded.filter(({ name, length, sha256 }) => {
    const file = now.get(name);
    return file?.length !== length || file.sha256 !== sha256;
  });
  if (wrong.length > 0) return fail({ kind: 'record fault', files: wrong.map(({ name }) => name) });
  const of = (reader: PersonId | undefined) =>
    there.filter(({ name }) => recorded.find((file) => file.name === name)?.reader === reader);
  const readers = new Set(recorded.flatMap(({ reader }) => (reader === undefined ? [] : [reader])));
  const without = (reader: PersonId) => recorded.find((file) => file.reader === reader)?.without ?? [];
  return ok({
    everyone: of(undefined),
    apart: new Map([...readers].map((reader) => [reader, of(reader)])),
    without: new Map([...readers].map((reader) => [reader, without(reader)])),
  });
}

async function keepPapers(
  world: PapersWorld,
  reference: CaseReference,
  meeting: Meeting,
  signOff: SignOff,
): Promise<Kept> {
  const made = await makePapers(world, reference, meeting, signOff);
  if (!made.ok) return made;
  const wrong: string[] = [];
  let everyone: readonly KeptPaper[] = [];
  const apart = new Map<PersonId, readonly KeptPaper[]>();
  const without = new Map<PersonId, readonly PersonId[]>();
  for (const { reader, copy, papers } of made.value) {
    const there = await keepOne(world, reference, meeting, { version: signOff.version, copy, papers });
    if (!there.ok) {
      if (there.reason.kind !== 'record fault') return there;
      wrong.push(...there.reason.files);
    } else if (reader) {
      apart.set(reader.id, there.value);
      without.set(reader.id, reader.without);
    } else everyone = there.value;
  }
  if (wrong.length > 0) return fail<RecordFault>({ kind: 'record fault', files: wrong });
  return ok({ everyone, apart, without });
}

/** Both papers of one version, put where they belong or found there. */
async function keepOne(
  world: PapersWorld,
  reference: CaseReference,
  meeting: Meeting,
  of: { readonly version: number; readonly copy: string; readonly papers: Papers },
): Promise<Result<readonly KeptPaper[], Refusal | RecordFault>> {
  const kept: KeptPaper[] = [];
  const wrong: string[] = [];
  for (const kind of ['minutes', 'plan'] as const) {
    const name = `${paperName(kind, meeting.time.date, of.version)}${of.copy}.docx`;
    const sheet = of.papers[kind];
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
