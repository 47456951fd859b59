import type { CaseRow } from '../domain/case/caseRow.ts';
import { leftWith } from '../domain/case/leftWith.ts';
import { replacedWords } from '../domain/meeting/changeWords.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { cancelOne } from './changing/cancelOne.ts';
import type { ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';

/**
 * Cancels, in this person's own calendar, the events of a meeting that somebody else has taken over, and writes down
 * that they are gone. Run when their app opens; safe to repeat. Resolves to the meeting as it is then.
 */
export async function tidyLeftEvents(world: ChangingWorld, id: MeetingId): Promise<Result<Meeting, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  let meeting = item.value.value;
  for (const { organiser, key, eventId } of meeting.leftEvents) {
    if (organiser.id !== world.identity.me.id) continue;
    const gone = await persist(world.clock, () => cancelOne(world, { key, id: eventId }, replacedWords));
    if (!gone.ok) return gone;
    const saved = await mergeAndSave(world.clock, {
      read: () => world.meetings.read(id),
      change: (now) => {
        const leftEvents = now.leftEvents.filter((left) => left.key !== key || left.organiser.id !== organiser.id);
        return leftEvents.length === now.leftEvents.length ? undefined : { ...now, leftEvents };
      },
      write: (tidied, etag) => world.meetings.update(tidied, etag),
    });
    if (!saved.ok) return saved;
    meeting = saved.value.value;
  }
  return ok(meeting);
}

/** Cancels all of them, for whoever has agreed to that before. What does not work now is tried at the next opening. */
export async function tidyAllLeft(world: ChangingWorld, rows: readonly CaseRow[]): Promise<void> {
  for (const { row, meeting } of leftWith(rows, world.identity.me.id)) {
    const tidied = await tidyLeftEvents(world, meeting);
    if (tidied.ok) await refreshCaseRow(world, row.reference);
  }
}
