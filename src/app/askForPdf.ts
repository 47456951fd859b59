import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { GoesAs, NotPdf, PdfPaper, SignOff } from '../domain/meeting/signOff.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';
import { papersFor } from './signOff/papersFor.ts';
import type { World } from './world.ts';

type PdfWorld = Pick<World, 'clock' | 'folder' | 'identity' | 'log' | 'meetings' | 'sends' | 'word'>;

/** An attachment of a message; a larger one needs an upload session. */
const largest = 3 * 1024 * 1024;

/** Milliseconds between the last file that is kept and the decision, and some more. */
const aboutToDecide = 5_000;

/**
 * Decides that a version goes as PDF, where a PDF of each of its Word files can be had and is kept beside it; as Word,
 * with the reason, where not. What was decided before stays, whoever asks: the sign-off answered with says it. Refuses
 * with `changed elsewhere` when this version is no longer the one that goes out.
 */
export async function askForPdf(
  world: PdfWorld,
  reference: CaseReference,
  of: { readonly meetingId: MeetingId; readonly version: number },
): Promise<Result<SignOff, Refusal | RecordFault>> {
  const found = await persist(world.clock, () => world.meetings.read(of.meetingId));
  if (!found.ok) return found;
  const meeting = found.value.value;
  const { signOff } = meeting;
  if (signOff?.version !== of.version || meeting.reopened) return fail({ kind: 'changed elsewhere' });
  if (signOff.goesAs) return ok(signOff);

  const begun = await begunAsWord(world, of);
  if (!begun.ok) return begun;
  const papers = await papersFor(world, reference, meeting);
  if (!papers.ok) return papers;
  const names = [...papers.value.everyone, ...[...papers.value.apart.values()].flat()].map(({ name }) => name);
  const made = begun.value ? undefined : await keptAsPdf(world, reference, of.meetingId, names);
  const { identity, clock } = world;
  const decided = { by: identity.me, at: clock.now() };
  const goesAs: GoesAs = made?.ok
    ? { ...decided, as: 'PDF', pdfs: made.value }
    : { ...decided, as: 'Word', ...(made && { notPdf: made.reason }) };
  return decide(world, of, goesAs);
}

/** Whoever decides first rules. */
async function decide(
  { clock, meetings }: PdfWorld,
  of: { readonly meetingId: MeetingId; readonly version: number },
  goesAs: GoesAs,
): Promise<Result<SignOff, Refusal>> {
  const saved = await mergeAndSave<Meeting>(clock, {
    read: () => meetings.read(of.meetingId),
    change: ({ signOff, ...meeting }) =>
      signOff?.version === of.version && !signOff.goesAs ? { ...meeting, signOff: { ...signOff, goesAs } } : undefined,
    write: (meeting, etag) => meetings.update(meeting, etag),
  });
  if (!saved.ok) return saved;
  const { signOff } = saved.value.value;
  return signOff?.version === of.version ? ok(signOff) : fail({ kind: 'changed elsewhere' });
}

/** Before this was decided at all, every message carried Word files. */
async function begunAsWord(
  world: PdfWorld,
  of: { readonly meetingId: MeetingId; readonly version: number },
): Promise<Result<boolean, Refusal>> {
  const items = await persist(world.clock, () => world.sends.ofMeeting(of.meetingId));
  if (!items.ok) return items;
  return ok(
    items.value.some(
      ({ value: { version, document, channel, state } }) =>
        version === of.version && document === 'papers' && channel === 'mail' && state !== 'planned',
    ),
  );
}

/** Kept before anything is decided, so that whatever is decided on can be read by whoever sends. */
async function keptAsPdf(
  world: PdfWorld,
  reference: CaseReference,
  meeting: MeetingId,
  names: readonly string[],
): Promise<Result<readonly PdfPaper[], NotPdf>> {
  const made = await world.folder.asPdf(reference, meeting, names);
  if (!made.ok) return made;
  if (made.value.some(({ length }) => length >= largest)) return fail('too large');
  const pdfs: PdfPaper[] = [];
  for (const [at, bytes] of made.value.entries()) {
    const word = names[at]!;
    const name = word.replace(/\.docx$/, '.pdf');
    const kept = await world.folder.keepPaper(reference, meeting, name, bytes);
    const sha256 = await world.identity.sha256(bytes);
    // As it lies there: what SharePoint makes of a file as it takes it is not known before.
    const there = kept.ok ? await world.folder.readPaper(reference, meeting, name) : kept;
    if (there.ok && (await world.identity.sha256(there.value.bytes)) === sha256) {
      pdfs.push({ name, of: word, length: bytes.length, sha256 });
      continue;
    }
    // One lay there already, and nobody can say what of. Whoever has just put it there is about to decide on it.
    if (kept.ok) await world.clock.wait(aboutToDecide);
    return fail('not kept');
  }
  return ok(pdfs);
}
