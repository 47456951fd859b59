import type { PersonId } from '../domain/case/caseFile.ts';
import { madeEvents } from '../domain/meeting/madeEvents.ts';
import type { Meeting, MeetingTime } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/** An event that somebody moved or deleted in Outlook: the shared one, or one person's own. */
export type EventDiffers = { readonly person?: PersonId } & (
  | { readonly is: 'gone' }
  /** `to` is absent where it was stretched over more than a day. */
  | { readonly is: 'moved'; readonly to?: MeetingTime }
);

/**
 * How the organiser's calendar differs from what is written down. Empty for anyone else, whose calendar says nothing of
 * it, and while a change is not finished.
 */
export async function checkEvents(
  world: Pick<World, 'identity' | 'events'>,
  meeting: Meeting,
): Promise<Result<readonly EventDiffers[], Refusal>> {
  if (meeting.organiser.id !== world.identity.me.id || meeting.stage !== 'booked' || meeting.change) return ok([]);
  const differs: EventDiffers[] = [];
  for (const event of madeEvents(meeting)) {
    const now = await world.events.read(event);
    if (!now.ok) return now;
    const of = event.person === undefined ? {} : { person: event.person };
    if (!now.value) differs.push({ ...of, is: 'gone' });
    else if (!sameValue(now.value.time, event.time))
      differs.push({ ...of, is: 'moved', ...(now.value.time && { to: now.value.time }) });
  }
  return ok(differs);
}
