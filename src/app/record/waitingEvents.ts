import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { World } from '../world.ts';
import { deviceAnswer } from './deviceAnswer.ts';

/** Events that SharePoint is not known to have: here in the order they go, and on the device as far as it keeps them. */
export interface WaitingEvents {
  list(): readonly MeetingEvent[];
  has(event: MeetingEvent): boolean;
  /** Whether the device has refused to keep that one, or did not answer. */
  isNowhereElse(event: MeetingEvent): boolean;
  /** Behind the others. */
  queue(events: readonly MeetingEvent[]): void;
  /** In front of the others, and on the device again: SharePoint turns out not to have them. */
  again(events: readonly MeetingEvent[]): Promise<void>;
  /** Resolves once the device has them, or has refused. */
  keep(events: readonly MeetingEvent[]): Promise<void>;
  /** SharePoint has them. */
  arrived(events: readonly MeetingEvent[]): Promise<void>;
  /** Takes words out, here and on the device, that are known to be removed from the record. */
  forgetRemoved(): Promise<void>;
}

export function waitingEvents(
  world: Pick<World, 'clock' | 'device'>,
  meeting: MeetingId,
  /** The same events without words that were removed from the record; the very same list where there are none. */
  withoutRemoved: (events: readonly MeetingEvent[]) => readonly MeetingEvent[],
): WaitingEvents {
  const { clock, device } = world;
  const nowhereElse = new Set<string>();
  let waiting: readonly MeetingEvent[] = [];

  async function keep(events: readonly MeetingEvent[]) {
    if (events.length === 0) return;
    const kept = await deviceAnswer(clock, device.keepUnsent(meeting, events));
    for (const { id } of events) {
      if (kept) nowhereElse.delete(id);
      else nowhereElse.add(id);
    }
  }

  return {
    list: () => waiting,
    has: ({ id }) => waiting.some((event) => event.id === id),
    isNowhereElse: ({ id }) => nowhereElse.has(id),
    queue(events) {
      waiting = [...waiting, ...events];
    },
    async again(gone) {
      const events = withoutRemoved(gone);
      waiting = [...events, ...waiting];
      await keep(events);
    },
    keep,
    async arrived(events) {
      const ids = new Set(events.map(({ id }) => id));
      waiting = waiting.filter(({ id }) => !ids.has(id));
      // Refused: the device keeps them, and the next opening writes them again under the same ids. No harm.
      await deviceAnswer(clock, device.acknowledge(meeting, [...ids]));
    },
    async forgetRemoved() {
      const now = withoutRemoved(waiting);
      if (now === waiting) return;
      const changed = now.filter((event, place) => event !== waiting[place]);
      waiting = now;
      await keep(changed);
    },
  };
}
