import { parseJson } from '../parseJson.ts';
import type { MeetingEvent } from './event.ts';
import { type EventEnvelope, isEnvelope, isMeetingEvent } from './eventShape.ts';

export interface LogLines {
  readonly events: readonly MeetingEvent[];
  /** Written by a later version of the product: kept and counted, not folded. */
  readonly unknown: readonly EventEnvelope[];
  /** Lines that are no event. `torn`: the last one, without its end. */
  readonly unreadable: readonly { readonly line: number; readonly torn: boolean }[];
}

/** One event a line, each ended: a file grows by adding text. */
export const writeLines = (events: readonly MeetingEvent[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

/** Reads whatever can be read. Never fails: one bad line does not hide the others. */
export function readLines(text: string): LogLines {
  const events: MeetingEvent[] = [];
  const unknown: EventEnvelope[] = [];
  const unreadable: { line: number; torn: boolean }[] = [];
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const parsed = parseJson(line);
    const value = parsed.ok ? parsed.value : undefined;
    if (isMeetingEvent(value)) events.push(value);
    else if (isEnvelope(value)) unknown.push(value);
    else unreadable.push({ line: index + 1, torn: index === lines.length - 1 });
  });
  return { events, unknown, unreadable };
}
