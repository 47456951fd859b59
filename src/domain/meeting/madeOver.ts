import type { EventBody } from './event.ts';
import type { MeetingRecord, Register, Versions, Written } from './record.ts';
import { shownAt } from './shownAt.ts';

/** Ids of what `record` shows where `body` would go: the events that someone looking at it writes over. */
export function madeOver(record: MeetingRecord, body: EventBody): readonly string[] {
  const shown = shownAt(record, body);
  return shown ? madeOverShown(shown) : [];
}

/** The same of one thing that the record shows. */
export function madeOverShown(shown: Register<unknown> | Versions<unknown>): readonly string[] {
  if ('versions' in shown) return shown.versions.flatMap(seenWith);
  return [...seenWith(shown), ...(shown.over ? seenWith(shown.over) : [])];
}

/** Whoever looks at words that were removed has seen that they were: what they write in their place stands. */
const seenWith = ({ eventId, removed }: Written): readonly string[] =>
  removed === undefined ? [eventId] : [eventId, removed];
