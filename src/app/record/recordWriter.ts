import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import { readLines, writeLines } from '../../domain/meeting/logLines.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LogFile } from '../ports/meetingLog.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { inTurn } from './inTurn.ts';
import { howManyFit, type LogSegment, segmentName } from './logSegment.ts';
import type { RecordTime } from './recordTime.ts';
import type { WaitingEvents } from './waitingEvents.ts';

/** Writes one opening's own files. Nobody else writes them, so no conflict is possible. */
export interface RecordWriter {
  isOurs(name: string): boolean;
  savedAt(): Instant | undefined;
  /** Takes words out of what waits, here and on the device, once they are known to be removed from the record. */
  forgetRemoved(): Promise<void>;
  /** Sends everything that waits when it is called, one request at a time. What is refused still waits. */
  flush(): Promise<Result<void, Refusal>>;
  /** Counts beginnings and ends of writing. */
  writes(): number;
  /**
   * Looks whether our files are as we left them, in a listing asked for when `writes` was `asOf`. An upload whose answer
   * was lost can land late, over a newer one, where `If-Match` is not honoured; an earlier version can be restored by
   * hand. What is missing waits again: true when something does.
   */
  compare(listed: readonly LogFile[], asOf: number): Promise<boolean>;
}

export function recordWriter(
  world: Pick<World, 'clock' | 'log'>,
  of: { readonly reference: CaseReference; readonly meeting: MeetingId; readonly opening: string },
  time: RecordTime,
  waiting: WaitingEvents,
  /** The same events without words that were removed from the record; the very same list where there are none. */
  withoutRemoved: (events: readonly MeetingEvent[]) => readonly MeetingEvent[],
): RecordWriter {
  const { reference, meeting, opening } = of;
  const done = new Map<string, LogSegment>();
  let number = 1;
  let current = emptySegment(1);
  /** Texts that were sent for the current segment and not answered: any one of them may be there, now or later. */
  let unanswered: readonly string[] = [];
  let unsettled = false;
  let writes = 0;
  let savedAt: Instant | undefined;
  const turn = inTurn();

  function emptySegment(which: number): LogSegment {
    return { name: segmentName(opening, which), etag: undefined, text: '', events: [] };
  }

  function roll() {
    if (current.etag !== undefined) done.set(current.name, current);
    number += 1;
    current = emptySegment(number);
    unanswered = [];
  }

  async function put(): Promise<Result<void, Refusal>> {
    // A file that holds words which were removed is never written again from here: whoever removed them rewrites it.
    if (withoutRemoved(current.events) !== current.events) roll();
    await waiting.forgetRemoved();
    if (howManyFit(current, waiting.list()) === 0) roll();
    const batch = waiting.list().slice(0, howManyFit(current, waiting.list()));
    const text = current.text + writeLines(batch);
    if (!unanswered.includes(text)) unanswered = [...unanswered, text];
    writes += 1;
    const asked = world.clock.now();
    const written = await world.log.write(reference, meeting, current.name, text, current.etag);
    writes += 1;
    if (!written.ok) {
      unsettled = true;
      return written;
    }
    // Found there by looking after silence, it may be told of as the version before: that one's time is not this one's.
    if (written.value.etag !== current.etag) {
      time.learn(written.value.modifiedAt, asked);
      savedAt = written.value.modifiedAt;
    }
    current = { ...current, etag: written.value.etag, text, events: [...current.events, ...batch] };
    unanswered = [];
    await waiting.arrived(batch);
    return ok(undefined);
  }

  /** After a refusal or silence: finds out which of our texts is there before anything is sent again. */
  async function settle(): Promise<Result<void, Refusal>> {
    const listed = await world.log.list(reference, meeting);
    if (!listed.ok) return listed;
    const there = listed.value.find(({ name }) => name === current.name);
    if (there === undefined) {
      // Nothing has landed; or the file is gone, and what it held goes into the next one.
      if (current.etag !== undefined) {
        // A listing may be some seconds behind: only the file itself says that it is gone.
        const text = await world.log.read(reference, meeting, current.name);
        if (!text.ok && text.reason.kind !== 'not found') return text;
        if (!text.ok) await writeAgain(current.events);
      }
    } else if (there.etag !== current.etag) {
      const adopted = await adopt(there);
      if (!adopted.ok) return adopted;
    }
    unsettled = false;
    return ok(undefined);
  }

  /** The current file is not as we last knew it. One of our own texts: go on from there. Anything else: leave it. */
  async function adopt(there: LogFile): Promise<Result<void, Refusal>> {
    const text = await world.log.read(reference, meeting, there.name);
    if (!text.ok) return text;
    const found = idsIn(text.value);
    const landed = waiting.list().filter(({ id }) => found.has(id));
    if (landed.length > 0) {
      savedAt = there.modifiedAt;
      await waiting.arrived(landed);
    }
    if (text.value === current.text || unanswered.includes(text.value)) {
      current = { ...current, etag: there.etag, text: text.value, events: [...current.events, ...landed] };
      return ok(undefined);
    }
    current = { ...current, etag: there.etag };
    await writeAgain(current.events.filter(({ id }) => !found.has(id)));
    return ok(undefined);
  }

  /** Into a new file: the old one is no longer as we know it, and stays as evidence. */
  async function writeAgain(lost: readonly MeetingEvent[]) {
    roll();
    await waiting.again(lost);
  }

  async function compare(listed: readonly LogFile[], asOf: number): Promise<boolean> {
    const waited = waiting.list().length;
    if (writes !== asOf || unsettled) return false;
    for (const there of listed) {
      const earlier = done.get(there.name);
      if (there.name === current.name && there.etag !== current.etag) await adopt(there);
      else if (earlier && earlier.etag !== there.etag) {
        const text = await world.log.read(reference, meeting, there.name);
        if (!text.ok) continue;
        const found = idsIn(text.value);
        done.set(there.name, {
          ...earlier,
          etag: there.etag,
          events: earlier.events.filter(({ id }) => found.has(id)),
        });
        await waiting.again(earlier.events.filter(({ id }) => !found.has(id)));
      }
    }
    return waiting.list().length > waited;
  }

  async function flush(): Promise<Result<void, Refusal>> {
    const last = waiting.list().at(-1)?.id;
    while (waiting.list().some(({ id }) => id === last)) {
      if (unsettled) {
        const settled = await settle();
        if (!settled.ok) return settled;
        continue;
      }
      const written = await put();
      if (!written.ok) return written;
    }
    return ok(undefined);
  }

  return {
    isOurs: (name) => name.startsWith(`${opening}-`),
    savedAt: () => savedAt,
    forgetRemoved: () => turn(waiting.forgetRemoved),
    flush: () => turn(flush),
    writes: () => writes,
    compare: (listed, asOf) => turn(() => compare(listed, asOf)),
  };
}

const idsIn = (text: string): ReadonlySet<string> => new Set(readLines(text).events.map(({ id }) => id));
