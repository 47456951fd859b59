import type { CaseFile, Person } from '../domain/case/caseFile.ts';
import { whyNotShared } from '../domain/case/sharing.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { Paper } from '../domain/papers/paper.ts';
import { toPrint } from '../domain/papers/toPrint.ts';
import { ratificationOf } from '../domain/procedure/afterSignOff.ts';
import { profileOf } from '../domain/procedure/inForce.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { KeptPaper, PaperLink } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import { attachmentsFor } from './signOff/attachmentsFor.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';
import { makePapers } from './signOff/makePapers.ts';
import { papersFor } from './signOff/papersFor.ts';
import type { World } from './world.ts';

type PrintWorld = Pick<World, 'folder' | 'log' | 'identity' | 'meetings' | 'word'>;

export interface PrintFile extends PaperLink {
  /** False: it is the cover sheet alone, and the papers are printed from their own files. */
  readonly together: boolean;
}

/** `no version`: the papers that this person may see were never made. */
export type PrintRefusal = Refusal | RecordFault | { readonly kind: 'no version' };

/** An address is put right now and then; a file that was printed stays as it was. */
const mostFiles = 20;

/**
 * One Word file for somebody who gets things on paper: a cover sheet with their name and, where one is given, their
 * address, and behind it the papers that were signed off for them. Kept beside the papers, under a name that says nobody;
 * asked for again with nothing changed it is the same file. The papers are only put in where they read to the letter as
 * those that were kept. Who may see what is read anew: a page may have stood open while somebody was flagged. Refuses
 * with `changed elsewhere` once the version was withdrawn, or consent was.
 */
export async function makePrintFile(
  world: PrintWorld,
  shown: CaseFile,
  opened: Meeting,
  of: { readonly person: Person; readonly address: string },
): Promise<Result<PrintFile, PrintRefusal>> {
  if (!opened.signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });
  const [stored, item] = await Promise.all([world.folder.readCase(shown.reference), world.meetings.read(opened.id)]);
  if (!stored.ok) return stored;
  if (!item.ok) return item;
  const file = stored.value.value;
  const meeting = item.value.value;
  const { signOff, reopened } = meeting;
  if (signOff?.version !== opened.signOff.version || reopened) return fail({ kind: 'changed elsewhere' });
  const person = file.people.find(({ id }) => id === of.person.id);
  if (!person) return fail({ kind: 'not found', what: 'this person in the case' });
  const profile = profileOf(file.procedure);
  const asked = profile && ratificationOf({ profile, file, meeting, signOff });
  if (asked && !asked.gate.recorded) return fail({ kind: 'not ratified', who: asked.who });
  if (whyNotShared(file, person)) return fail({ kind: 'changed elsewhere' });
  const kept = await papersFor(world, file.reference, meeting);
  if (!kept.ok) return kept;
  if (attachmentsFor(kept.value, file, person).stops) return fail({ kind: 'no version' });
  const made = await makePapers(world, file.reference, meeting, signOff);
  if (!made.ok) return made;

  const own = kept.value.apart.get(person.id);
  const theirs = made.value.find(({ reader }) => reader?.id === (own && person.id))?.papers;
  const papers = theirs ? [theirs.minutes, ...(theirs.plan ? [theirs.plan] : [])] : [];
  const together = await readAlike(world, papers, own ?? kept.value.everyone);
  const { reference } = file;
  const sheet = toPrint({
    reference,
    meeting,
    signOff,
    name: person.name,
    address: of.address,
    titles: together
      ? papers.map(({ title }) => title)
      : kept.value.everyone.map(({ name }) => name.replace(/\.docx$/, '')),
    papers: together ? papers : [],
  });
  const bytes = await world.word.write(sheet);
  // By their place in the case, as a version of somebody's own is.
  const name = `${sheet.fileName} copy ${file.people.findIndex(({ id }) => id === person.id) + 2}`;
  for (let turn = 1; turn <= mostFiles; turn += 1) {
    const put = await world.folder.keepPaper(reference, meeting.id, `${name}${turn > 1 ? ` ${turn}` : ''}.docx`, bytes);
    if (!put.ok) return put;
    if (await world.word.sameText(put.value.bytes, bytes)) return ok({ ...put.value, together });
  }
  return fail({ kind: 'refused', code: 'too many files to print' });
}

async function readAlike(
  { word }: Pick<World, 'word'>,
  papers: readonly Paper[],
  kept: readonly KeptPaper[],
): Promise<boolean> {
  if (papers.length === 0 || papers.length !== kept.length) return false;
  const same = await Promise.all(
    papers.map(async (paper, at) => word.sameText(kept[at]!.bytes, await word.write(paper))),
  );
  return same.every(Boolean);
}
