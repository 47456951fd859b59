import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { withoutRemoved } from '../../domain/meeting/removedText.ts';
import { removedIn, rewriteLines } from '../../domain/meeting/rewriteLines.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { readRecord } from '../record/readRecord.ts';
import { isPassing } from '../saving/mergeAndSave.ts';
import type { World } from '../world.ts';

const tries = 6;

type BeforeWriting = (names: readonly string[]) => Promise<Result<unknown, Refusal>>;

/**
 * Takes the words of every removal that the log knows of out of every file of it, whoever made the file. A panel may be
 * writing in one at this moment: with `If-Match` one of the two is refused, reads again and goes on from what is there.
 * `before`: with the names of those that are about to be written over, as they are now and in no other version. Answers with the names of all files that hold an event without its words.
 */
export async function rewriteLog(
  world: Pick<World, 'log' | 'clock'>,
  reference: CaseReference,
  meeting: MeetingId,
  before: BeforeWriting,
): Promise<Result<readonly string[], Refusal>> {
  let refused: Refusal = { kind: 'busy' };
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await world.clock.wait(1000 * 2 ** (turn - 1));
    const once = await rewriteOnce(world, reference, meeting, before);
    if (once.ok) return once;
    refused = once.reason;
    if (!isPassing(refused)) break;
  }
  return fail(refused);
}

async function rewriteOnce(
  world: Pick<World, 'log'>,
  reference: CaseReference,
  meeting: MeetingId,
  before: BeforeWriting,
): Promise<Result<readonly string[], Refusal>> {
  // Listed before it is read: a file that is written to in between is refused, and looked at again.
  const listed = await world.log.list(reference, meeting);
  if (!listed.ok) return listed;
  const read = await readRecord(world, reference, meeting);
  if (!read.ok) return read;
  const removed = removedIn(withoutRemoved(read.value.events));
  const etags = new Map(listed.value.map(({ name, etag }) => [name, etag]));
  const rewritten = read.value.files.map(({ name, text }) => ({ name, text, now: rewriteLines(text, removed) }));
  const differs = rewritten.filter(({ text, now }) => now !== text);
  if (differs.length > 0) {
    const noted = await before(differs.map(({ name }) => name));
    if (!noted.ok) return noted;
  }
  for (const { name, now } of differs) {
    const etag = etags.get(name);
    if (etag === undefined) return fail({ kind: 'changed elsewhere' });
    const written = await world.log.write(reference, meeting, name, now, etag);
    if (!written.ok) return written;
  }
  return ok(rewritten.filter(({ now }) => now.includes('"removed":')).map(({ name }) => name));
}
