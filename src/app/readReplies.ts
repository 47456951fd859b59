import type { CaseFile, PersonId } from '../domain/case/caseFile.ts';
import { type EventNow, matchReplies, sameReplies } from '../domain/meeting/matchReplies.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { SeenReplies } from '../domain/meeting/seenReplies.ts';
import { ok, type Result } from '../domain/result.ts';
import { epochMilliseconds } from '../domain/time/epoch.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { World } from './world.ts';

/** `from`: read in this person's own calendar just now, or as the organiser last saw them. No `replies`: never read. */
export interface RepliesRead {
  readonly from: 'calendar' | 'last seen';
  readonly replies?: SeenReplies;
}

type ReplyWorld = Pick<World, 'clock' | 'identity' | 'meetings' | 'replies'>;

/** Others read how old the replies are: where nothing changed, the time alone is written once in so many milliseconds. */
const agesAfter = 3_600_000;

/**
 * The replies to a meeting's invitations. The organiser reads their own calendar, and what is there is kept in the
 * meeting's item for everybody else, who see that. Reading another person's calendar would ask each reader for one more
 * permission. What could not be kept is kept by the next reading; the replies come back all the same.
 */
export async function readReplies(
  world: ReplyWorld,
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: Meeting,
): Promise<Result<RepliesRead, Refusal>> {
  const { eventId } = meeting;
  if (meeting.organiser.id !== world.identity.me.id || meeting.stage !== 'booked' || eventId === undefined)
    return ok(lastSeen(meeting));
  const at = world.clock.now();
  const shared = await eventNow(world, eventId);
  if (!shared.ok) return shared;
  const apart = new Map<PersonId, EventNow>();
  for (const sitting of meeting.apart) {
    if (sitting.eventId === undefined) continue;
    const own = await eventNow(world, sitting.eventId);
    if (!own.ok) return own;
    apart.set(sitting.person, own.value);
  }
  const replies = matchReplies(file, meeting, { at, shared: shared.value, apart });
  await keep(world, meeting, replies);
  return ok({ from: 'calendar', replies });
}

const lastSeen = ({ replies }: Meeting): RepliesRead => ({ from: 'last seen', ...(replies && { replies }) });

/** Undefined for an event that was deleted or called off in Outlook. */
async function eventNow(world: ReplyWorld, eventId: string): Promise<Result<EventNow, Refusal>> {
  const event = await world.replies.ofEvent(eventId);
  if (event.ok) return ok(event.value.cancelled ? undefined : event.value);
  return event.reason.kind === 'not found' ? ok(undefined) : event;
}

async function keep(world: ReplyWorld, read: Meeting, replies: SeenReplies): Promise<void> {
  if (!isNews(read.replies, replies)) return;
  await mergeAndSave(world.clock, {
    read: () => world.meetings.read(read.id),
    // Moved or made anew meanwhile: what was read speaks of an event that is not the meeting's any more.
    change: (now) =>
      now.eventId === read.eventId && now.stage === 'booked' && !now.change && isNews(now.replies, replies)
        ? { ...now, replies }
        : undefined,
    write: (changed, etag) => world.meetings.update(changed, etag),
  });
}

function isNews(before: SeenReplies | undefined, now: SeenReplies): boolean {
  if (!before) return true;
  if (before.at > now.at) return false;
  return !sameReplies(before, now) || epochMilliseconds(now.at) - epochMilliseconds(before.at) > agesAfter;
}
