import type { MeetingEvent } from './event.ts';
import type { EventEnvelope } from './eventShape.ts';
import { type LogLines, readLines } from './logLines.ts';
import { inOrder, merge } from './merge.ts';

/** One file of the log, with who made it: SharePoint says so, the lines only claim it. */
export interface LogText {
  readonly name: string;
  /** Entra object id. */
  readonly createdBy: string;
  readonly text: string;
}

export interface GatheredLog {
  /** Everything that can be folded, in order. */
  readonly events: readonly MeetingEvent[];
  /** Ids of events found only in files of someone else than their `by`: shown as written by another hand. */
  readonly foreign: readonly string[];
  /** Of a later version of the product. */
  readonly unknown: readonly EventEnvelope[];
  readonly unreadable: readonly { readonly name: string; readonly line: number; readonly torn: boolean }[];
}

/** All files of one meeting as one set of events. In whatever order the files come, the answer is the same. */
export function gatherLog(files: readonly LogText[]): GatheredLog {
  const read = files.map((file) => ({ ...file, ...linesOf(file) }));
  const own = merge(...read.map(({ events, createdBy }) => events.filter(({ by }) => by === createdBy)));
  const copies = read.flatMap(({ events, createdBy }) => events.filter(({ by }) => by !== createdBy));
  const others = copies.length === 0 ? copies : othersAmong(copies, own);
  const unknown = new Map(read.flatMap((file) => file.unknown.map((event) => [event.id, event])));
  return {
    events: others.length === 0 ? own : merge(own, others),
    foreign: others.map(({ id }) => id),
    unknown: [...unknown.values()].sort(inOrder),
    unreadable: read
      .flatMap(({ name, unreadable }) => unreadable.map((line) => ({ name, ...line })))
      .sort((a, b) => (a.name === b.name ? a.line - b.line : a.name < b.name ? -1 : 1)),
  };
}

/** A copy of someone's event under its own id never replaces what that person's own file says. */
function othersAmong(copies: readonly MeetingEvent[], own: readonly MeetingEvent[]): readonly MeetingEvent[] {
  const ownIds = new Set(own.map(({ id }) => id));
  return merge(copies.filter(({ id }) => !ownIds.has(id)));
}

const known = new WeakMap<LogText, LogLines>();

/** A file that was not fetched again is not read again: its events stay the same objects. */
function linesOf(file: LogText): LogLines {
  const lines = known.get(file) ?? readLines(file.text);
  known.set(file, lines);
  return lines;
}
