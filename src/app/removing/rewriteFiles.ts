import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import { tick } from '../../domain/meeting/hybridClock.ts';
import { writeLines } from '../../domain/meeting/logLines.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { merge } from '../../domain/meeting/merge.ts';
import { coverNow, type Removal, type RewrittenFile } from '../../domain/meeting/removal.ts';
import { withoutRemoved } from '../../domain/meeting/removedText.ts';
import { removedIn, rewriteLines } from '../../domain/meeting/rewriteLines.ts';
import type { Result } from '../../domain/result.ts';
import { epochMilliseconds } from '../../domain/time/epoch.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import type { Refusal } from '../ports/refusal.ts';
import { type RecordRead, readRecord } from '../record/readRecord.ts';
import { signOffsOf } from './planRemoval.ts';
import type { RemovingWorld } from './removingWorld.ts';
import { rewriteLog } from './rewriteLog.ts';

/**
 * Takes the words out of the log: first what every file was and will be is written down (`record`), for a sign-off covers
 * their bytes; then the event that tells every panel; then the files (`before` each is written over). Answers with the names of all files that have an
 * event without its words.
 */
export async function rewriteFiles(
  world: RemovingWorld,
  reference: CaseReference,
  of: { readonly meeting: Meeting; readonly removal: Removal },
  steps: {
    readonly record: (files: readonly RewrittenFile[]) => Promise<Result<unknown, Refusal>>;
    readonly before: (names: readonly string[]) => Promise<Result<unknown, Refusal>>;
  },
): Promise<Result<readonly string[], Refusal>> {
  const { meeting, removal } = of;
  const log = await readRecord(world, reference, meeting.id);
  if (!log.ok) return log;
  const there = log.value.events.find(({ id }) => id === removal.id);
  const event = there ?? eventOf(world, removal, log.value);
  const found = await filesOf(world, { meeting, log: log.value, event });
  if (found.length > 0) {
    const recorded = await steps.record(found);
    if (!recorded.ok) return recorded;
  }
  if (!there) {
    const name = `${removal.id}-0001.jsonl`;
    const written = await world.log.write(reference, meeting.id, name, writeLines([event]), undefined);
    // Somebody else carrying on has written it a moment ago: one is enough.
    if (!written.ok && written.reason.kind !== 'changed elsewhere') return written;
  }
  return rewriteLog(world, reference, meeting.id, steps.before);
}

function eventOf({ identity, clock }: RemovingWorld, removal: Removal, { events }: RecordRead): MeetingEvent {
  const wall = clock.now();
  return {
    type: 'text removed',
    target: removal.id,
    value: { events: removal.events, by: removal.by.name, on: dateInLondon(removal.at) },
    id: removal.id,
    at: tick(events.at(-1)?.at, epochMilliseconds(wall), removal.id.slice(0, 8)),
    wall,
    certain: false,
    by: identity.me.id,
    byName: identity.me.name,
  };
}

/** What is to be rewritten, once for each length that a sign-off covers and once for the whole. */
async function filesOf(
  { identity }: RemovingWorld,
  of: { readonly meeting: Meeting; readonly log: RecordRead; readonly event: MeetingEvent },
): Promise<readonly RewrittenFile[]> {
  const { meeting, log, event } = of;
  const removed = removedIn(withoutRemoved(merge(log.events, [event])));
  const found: RewrittenFile[] = [];
  for (const { name, bytes } of log.files) {
    const covers = signOffsOf(meeting)
      .flatMap(({ covered }) => covered.filter((cover) => cover.name === name))
      .flatMap((cover) => coverNow(cover, meeting.removals))
      .map(({ length }) => length);
    for (const length of new Set([...covers, bytes.length])) {
      const part = bytes.subarray(0, length);
      const now = new TextEncoder().encode(rewriteLines(new TextDecoder().decode(part), removed));
      const [was, is] = [await identity.sha256(part), await identity.sha256(now)];
      if (was === is) continue;
      found.push({ name, was: { length: part.length, sha256: was }, now: { length: now.length, sha256: is } });
    }
  }
  return found;
}
