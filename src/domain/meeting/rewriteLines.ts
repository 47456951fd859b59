import { parseJson } from '../parseJson.ts';
import type { MeetingEvent } from './event.ts';
import { isMeetingEvent } from './eventShape.ts';

/**
 * A file of the log with the words taken out of the events in `removed` (as they are to be, by id); every other byte
 * stays. A line that is no event and names one of them is emptied to the id of its removal. Done twice it is the same.
 */
export function rewriteLines(text: string, removed: ReadonlyMap<string, MeetingEvent>): string {
  if (removed.size === 0) return text;
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line;
      const parsed = parseJson(line);
      if (parsed.ok && isMeetingEvent(parsed.value)) {
        const now = removed.get(parsed.value.id);
        return now && parsed.value.removed === undefined ? JSON.stringify(now) : line;
      }
      const named = [...removed.values()].find(({ id }) => line.includes(`"${id}"`));
      return named && !line.includes('{"removed":') ? JSON.stringify({ removed: named.removed, id: named.id }) : line;
    })
    .join('\n');
}

/** The events whose words are removed, as they are to be, by id. `now`: all events, without what was removed. */
export const removedIn = (now: readonly MeetingEvent[]): ReadonlyMap<string, MeetingEvent> =>
  new Map(now.filter(({ removed }) => removed !== undefined).map((event) => [event.id, event]));
