import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { KeptPaper } from '../ports/caseFolder.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import type { RecordFault } from './coveredRecord.ts';

/**
 * The PDFs of a version that goes as PDF, by the names of their Word files, as they lie in the case's folder; undefined
 * where Word goes, or nothing is decided. One that is gone, or not what was kept, is a fault: made anew it would be
 * another file than the one that others were sent.
 */
export async function pdfsFor(
  world: Pick<World, 'folder' | 'identity'>,
  reference: CaseReference,
  { id, signOff }: Pick<Meeting, 'id' | 'signOff'>,
): Promise<Result<ReadonlyMap<string, KeptPaper> | undefined, Refusal | RecordFault>> {
  if (signOff?.goesAs?.as !== 'PDF') return ok(undefined);
  const { pdfs } = signOff.goesAs;
  const there = new Map<string, KeptPaper>();
  const wrong = (signOff.papers ?? []).filter(({ name }) => !pdfs.some((pdf) => pdf.of === name));
  for (const pdf of pdfs) {
    const paper = await world.folder.readPaper(reference, id, pdf.name);
    if (!paper.ok && paper.reason.kind !== 'not found') return paper;
    const same = paper.ok && (await world.identity.sha256(paper.value.bytes)) === pdf.sha256;
    if (same) there.set(pdf.of, paper.value);
    else wrong.push(pdf);
  }
  return wrong.length === 0 ? ok(there) : fail({ kind: 'record fault', files: wrong.map(({ name }) => name) });
}
