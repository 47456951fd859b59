import type { EventBody, MeetingEvent, TextRemoval } from '../../src/domain/meeting/event.ts';
import { fold } from '../../src/domain/meeting/fold.ts';
import { tick } from '../../src/domain/meeting/hybridClock.ts';
import type { MeetingRecord } from '../../src/domain/meeting/record.ts';
import { instant } from '../../src/domain/time/instant.ts';

export const petraId = '11111111-1111-4111-8111-111111111111';

export interface Entry {
  readonly body: EventBody | TextRemoval;
  readonly basedOn?: readonly string[];
  readonly wall?: string;
}

/** Events as one panel writes them, ten seconds apart, from 10:00 on the day of the initial meeting. Ids: `e1`, `e2`, … */
export function eventsOf(
  entries: readonly (EventBody | TextRemoval | Entry)[],
  by = petraId,
  name = 'e',
): readonly MeetingEvent[] {
  return entries.map((given, at): MeetingEvent => {
    const { body, basedOn, wall }: Entry = 'body' in given ? given : { body: given };
    const seconds = at * 10;
    const clock = `10:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    return {
      ...body,
      id: `${name}${at + 1}`,
      at: tick(undefined, 1_799_056_800_000 + seconds * 1000, by.slice(0, 4)),
      wall: instant(wall ?? `2027-01-04T${clock}.000Z`),
      certain: true,
      by,
      ...(basedOn ? { basedOn } : {}),
    };
  });
}

export const recordOf = (entries: readonly (EventBody | TextRemoval | Entry)[]): MeetingRecord =>
  fold(eventsOf(entries));
