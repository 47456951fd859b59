import { createHash } from 'node:crypto';
import type { EventBody, MeetingEvent } from '../../src/domain/meeting/event.ts';
import { tick } from '../../src/domain/meeting/hybridClock.ts';
import { writeLines } from '../../src/domain/meeting/logLines.ts';
import type { Account } from '../../src/domain/meeting/meeting.ts';
import type { CoveredFile } from '../../src/domain/meeting/signOff.ts';
import { epochMilliseconds, instantAt } from '../../src/domain/time/epoch.ts';
import type { Instant } from '../../src/domain/time/instant.ts';

/** What one panel writes, twenty seconds apart from `from` on. Ids: `<name>-1`, `<name>-2`, … */
export function panelOf(
  name: string,
  by: Account,
  from: Instant,
  bodies: readonly EventBody[],
): { readonly file: string; readonly text: string; readonly events: readonly MeetingEvent[] } {
  const start = epochMilliseconds(from);
  const events = bodies.map((body, at): MeetingEvent => {
    const ms = start + at * 20_000;
    return {
      ...body,
      id: `${name}-${at + 1}`,
      at: tick(undefined, ms, name),
      wall: instantAt(ms),
      certain: true,
      by: by.id,
      byName: by.name,
    };
  });
  return { file: `${name}-0001.jsonl`, text: writeLines(events), events };
}

/** As a sign-off fixes it: the whole of the file. */
export function covered({ file, text }: { readonly file: string; readonly text: string }): CoveredFile {
  const bytes = new TextEncoder().encode(text);
  return { name: file, length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
