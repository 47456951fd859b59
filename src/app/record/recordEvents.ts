import type { EventBody, MeetingEvent } from '../../domain/meeting/event.ts';
import { fold, foldOrdered } from '../../domain/meeting/fold.ts';
import type { GatheredLog } from '../../domain/meeting/gatherLog.ts';
import { receive, tick } from '../../domain/meeting/hybridClock.ts';
import { keepUnchanged } from '../../domain/meeting/keepUnchanged.ts';
import { madeOver } from '../../domain/meeting/madeOver.ts';
import { merge } from '../../domain/meeting/merge.ts';
import { placeOf } from '../../domain/meeting/placeOf.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import { withoutRemoved } from '../../domain/meeting/removedText.ts';
import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Identity } from '../ports/identity.ts';
import type { RecordTime } from './recordTime.ts';

/** Every event that one panel knows of: its own and those read from others' files. */
export interface RecordEvents {
  /**
   * Makes an event of this panel, later than everything known. `show` puts it in the record. `waits`: whether SharePoint
   * is not known to have that one.
   */
  write(body: EventBody, basedOn: readonly string[], waits: (event: MeetingEvent) => boolean): MeetingEvent;
  show(events: readonly MeetingEvent[]): void;
  /** Others' files as they are now. */
  take(gathered: GatheredLog): void;
  /** The same object until something new is shown or taken; what that left unchanged is the same object still. */
  record(): MeetingRecord;
  /** The same events, without the words that are known to be removed: what may be kept, and sent. */
  withoutRemoved(events: readonly MeetingEvent[]): readonly MeetingEvent[];
  /** Accounts, without our own, that wrote since `milliseconds` before `now`. */
  writersWithin(milliseconds: number, now: Instant): readonly string[];
}

export function recordEvents(
  identity: Pick<Identity, 'me' | 'newId'>,
  time: RecordTime,
  opening: string,
): RecordEvents {
  const tag = opening.slice(0, 8);
  let own: readonly MeetingEvent[] = [];
  let others: readonly MeetingEvent[] = [];
  let record = fold([]);
  /** Events whose words were taken out of the record, as they are now. */
  let removed: ReadonlyMap<string, MeetingEvent> = new Map();
  let latest: string | undefined;
  /** What this panel wrote last of each thing. */
  const ownLast = new Map<string, string>();

  function refold() {
    const events = merge(own, others);
    const last = events.at(-1);
    if (last) latest = receive(latest, last.at);
    const now = withoutRemoved(events);
    removed = new Map(now.filter((event) => event.removed !== undefined).map((event) => [event.id, event]));
    if (removed.size > 0) own = own.map((event) => removed.get(event.id) ?? event);
    record = keepUnchanged(record, foldOrdered(now));
  }

  /** What the writer had before them. Their own panel's latest words they always had, however long ago they began. */
  function seen(body: EventBody, given: readonly string[], waits: (event: MeetingEvent) => boolean): readonly string[] {
    const shown = madeOver(record, body);
    const ownIds = new Set(own.map(({ id }) => id));
    // It may not be shown: where another's counts, one's own words stand beside it only if they are somebody else's.
    const lastId = ownLast.get(placeOf(body));
    const last = own.find(({ id }) => id === lastId);
    const before = last ? [last.id, ...(last.removed ? [last.removed] : [])] : [];
    // Should it never arrive, what it was made over must not come back.
    const behind = last && waits(last) ? (last.basedOn ?? []) : [];
    return [...new Set([...given, ...shown.filter((id) => ownIds.has(id)), ...before, ...behind])];
  }

  return {
    write(body, basedOn, waits) {
      const wall = time.now();
      latest = tick(latest, epochMilliseconds(wall), tag);
      const over = seen(body, basedOn, waits);
      const id = identity.newId();
      ownLast.set(placeOf(body), id);
      return {
        ...body,
        id,
        at: latest,
        wall,
        certain: time.certain(),
        by: identity.me.id,
        byName: identity.me.name,
        ...(over.length > 0 && { basedOn: over }),
      };
    },
    show(events) {
      own = [...own, ...events];
      refold();
    },
    take(gathered) {
      if (gathered.events === others) return;
      others = gathered.events;
      refold();
    },
    record: () => record,
    withoutRemoved: (events) =>
      events.some(({ id, removed: done }) => done === undefined && removed.has(id))
        ? events.map((event) => removed.get(event.id) ?? event)
        : events,
    writersWithin(milliseconds, now) {
      // Instants are in order as text: thousands of events are looked at whenever anything changes.
      const [from, until] = [-milliseconds, milliseconds].map((by) => instantAt(epochMilliseconds(now) + by));
      const recent = others.filter(({ wall }) => wall > from! && wall < until!);
      return [...new Set(recent.map(({ by }) => by))].filter((by) => by !== identity.me.id).sort();
    },
  };
}
