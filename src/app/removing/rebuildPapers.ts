import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Removal, RewrittenPaper } from '../../domain/meeting/removal.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { paperName } from '../../domain/papers/paperName.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import type { RecordFault } from '../signOff/coveredRecord.ts';
import { makePapers } from '../signOff/makePapers.ts';
import { signOffsOf } from './planRemoval.ts';
import type { RemovingWorld } from './removingWorld.ts';

/**
 * Makes each paper anew from the record as it is now and puts it where the old one lay, with its new hash in the sign-off
 * it belongs to. Answers in words with those that can no longer be made: a person has to take them away.
 */
export async function rebuildPapers(
  world: RemovingWorld,
  reference: CaseReference,
  removal: Removal,
  steps: {
    readonly before: (paper: RewrittenPaper) => Promise<Result<unknown, Refusal>>;
    readonly made: (paper: RewrittenPaper) => Promise<Result<unknown, Refusal>>;
  },
): Promise<Result<readonly string[], Refusal | RecordFault>> {
  const left: string[] = [];
  for (const paper of removal.papers.filter(({ now }) => now === undefined)) {
    const meeting = await world.meetings.read(paper.meeting);
    if (!meeting.ok) return meeting;
    const signOff = signOffsOf(meeting.value.value).find(({ version }) => version === paper.version);
    const bytes = signOff && (await madeAnew(world, reference, meeting.value.value, signOff, paper.name));
    if (bytes && !bytes.ok) return bytes;
    if (!signOff || !bytes?.value) {
      left.push(`${paper.name}: it cannot be made again. Delete it in SharePoint, and from the recycle bin`);
      continue;
    }
    const there = await world.folder.readPaper(reference, paper.meeting, paper.name);
    if (!there.ok) return there;
    const kept = (await world.word.sameText(there.value.bytes, bytes.value))
      ? there
      : await world.folder.replacePaper(reference, paper.meeting, paper.name, bytes.value, () => steps.before(paper));
    if (!kept.ok) return kept;
    const sha256 = await world.identity.sha256(kept.value.bytes);
    const saved = await mergeAndSave<Meeting>(world.clock, {
      read: () => world.meetings.read(paper.meeting),
      change: (now) => withPaper(now, paper, { length: kept.value.bytes.length, sha256 }),
      write: (now, etag) => world.meetings.update(now, etag),
    });
    if (!saved.ok) return saved;
    const told = await steps.made({ ...paper, now: sha256 });
    if (!told.ok) return told;
  }
  return ok(left);
}

async function madeAnew(
  world: RemovingWorld,
  reference: CaseReference,
  meeting: Meeting,
  signOff: SignOff,
  name: string,
): Promise<Result<Uint8Array | undefined, Refusal | RecordFault>> {
  const versions = await makePapers(world, reference, meeting, signOff);
  if (!versions.ok) return versions;
  for (const { copy, papers } of versions.value) {
    for (const kind of ['minutes', 'plan'] as const) {
      const sheet = papers[kind];
      if (sheet && `${paperName(kind, meeting.time.date, signOff.version)}${copy}.docx` === name)
        return ok(await world.word.write(sheet));
    }
  }
  return ok(undefined);
}

/** PDFs were made from the old file: in which form papers go is decided anew. */
function withPaper(
  meeting: Meeting,
  { version, name }: RewrittenPaper,
  now: { readonly length: number; readonly sha256: string },
): Meeting | undefined {
  const put = (signOff: SignOff): SignOff => {
    const { goesAs, ...rest } = signOff;
    if (signOff.version !== version) return signOff;
    const papers = (signOff.papers ?? []).map((each) => (each.name === name ? { ...each, ...now } : each));
    return { ...rest, papers, ...(goesAs?.as === 'Word' && { goesAs }) };
  };
  const { signOff, earlierSignOffs } = meeting;
  const kept = signOffsOf(meeting)
    .find((each) => each.version === version)
    ?.papers?.find((each) => each.name === name);
  if (kept?.sha256 === now.sha256) return undefined;
  return { ...meeting, earlierSignOffs: earlierSignOffs.map(put), ...(signOff && { signOff: put(signOff) }) };
}
