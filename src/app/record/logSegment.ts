import type { MeetingEvent } from '../../domain/meeting/event.ts';
import { writeLines } from '../../domain/meeting/logLines.ts';

/** One file of an opening, as far as SharePoint is known to have it. */
export interface LogSegment {
  readonly name: string;
  /** Undefined while there is no file yet. */
  readonly etag: string | undefined;
  readonly text: string;
  readonly events: readonly MeetingEvent[];
}

/** A file is rolled here, so that a save stays one small upload. */
const fullAt = 32 * 1024;

export const segmentName = (opening: string, number: number): string =>
  `${opening}-${String(number).padStart(4, '0')}.jsonl`;

/** How many of `waiting` still fit. None: the segment is full. An empty segment takes one event of any size. */
export function howManyFit(segment: LogSegment, waiting: readonly MeetingEvent[]): number {
  let size = bytesOf(segment.text);
  let count = 0;
  for (const event of waiting) {
    size += bytesOf(writeLines([event]));
    if (size > fullAt && (count > 0 || segment.text !== '')) break;
    count += 1;
  }
  return count;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
