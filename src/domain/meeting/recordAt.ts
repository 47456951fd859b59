import type { Instant } from '../time/instant.ts';
import type { MeetingEvent } from './event.ts';
import { fold } from './fold.ts';
import { merge } from './merge.ts';
import type { MeetingRecord, Register, Versions } from './record.ts';
import { withoutRemoved } from './removedText.ts';

export interface EntryAt {
  readonly event: MeetingEvent;
  /** False: by then somebody had written over it, or withdrawn it. */
  readonly stands: boolean;
}

export interface RecordAt {
  /** The record as it would have been shown. */
  readonly record: MeetingRecord;
  /** Everything written until then, by the time of writing. */
  readonly entries: readonly EntryAt[];
  /** How many of them were written on a device whose clock had not been checked: they may belong elsewhere. */
  readonly uncertain: number;
}

/**
 * What was known at `at`: the fold of what had been written by then, by the corrected time of each device. Words that
 * were removed since are not in it, at whatever time. An event of uncertain time counts at the time its device gave.
 */
export function recordAt(events: readonly MeetingEvent[], at: Instant): RecordAt {
  const until = recorded(events).filter(({ wall }) => wall <= at);
  const record = fold(until);
  const shown = idsShown(record);
  return {
    record,
    entries: until
      .toSorted((a, b) => (a.wall < b.wall ? -1 : a.wall > b.wall ? 1 : 0))
      .map((event) => ({ event, stands: event.type.endsWith('withdrawn') || shown.has(event.id) })),
    uncertain: until.filter(({ certain }) => !certain).length,
  };
}

/** The moments at which the record changed, oldest first, each once. */
export const changeTimes = (events: readonly MeetingEvent[]): readonly Instant[] =>
  [...new Set(recorded(events).map(({ wall }) => wall))].sort();

/** Where a panel stood open is no part of what the meeting recorded; nor is a removal, which says so by itself. */
const recorded = (events: readonly MeetingEvent[]): readonly MeetingEvent[] =>
  withoutRemoved(merge(events)).filter(({ type }) => type !== 'here' && type !== 'text removed');

function idsShown(record: MeetingRecord): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = (value: unknown): void => {
    if (value instanceof Map) for (const each of value.values()) take(each);
    else if (Array.isArray(value)) for (const each of value) take(each);
    else if (isShown(value)) {
      if ('versions' in value) for (const { eventId } of value.versions) ids.add(eventId);
      else ids.add(value.eventId);
    }
  };
  for (const part of Object.values(record)) take(part);
  return ids;
}

const isShown = (value: unknown): value is Register<unknown> | Versions<unknown> =>
  typeof value === 'object' && value !== null && ('eventId' in value || 'versions' in value);
