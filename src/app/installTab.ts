import { eventKey } from '../domain/meeting/eventKey.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { type SharingWorld, shareCalls } from './shareCalls.ts';
import type { World } from './world.ts';

export type InstallingWorld = SharingWorld & Pick<World, 'calendar'>;

/**
 * Makes the chair a co-organiser where somebody else booked, then puts our tab into the meeting's chat: steps of their
 * own after booking. A meeting without them is valid; that Teams refuses the first is written down and stops nothing.
 * Each part is written down when done, so asking again carries on. Meetings in person have no chat; `not found` while
 * Teams is still making it.
 */
export async function installTab(world: InstallingWorld, meeting: Meeting): Promise<Result<Meeting, Refusal>> {
  if (meeting.mode !== 'teams') return shareCalls(world, meeting, 'again');
  const { chatId: known } = meeting;
  const found = known ? ok({ meeting, chatId: known }) : await recordChat(world, meeting);
  if (!found.ok) return found;
  const { chatId } = found.value;
  const shared = await shareCalls(world, found.value.meeting, 'again');
  if (!shared.ok || shared.value.tabInstalled) return shared;
  const installed = await persist(world.clock, () => world.chat.installTab(chatId));
  if (!installed.ok) return installed;
  return record(world, meeting, { tabInstalled: true });
}

async function recordChat(
  world: InstallingWorld,
  meeting: Meeting,
): Promise<Result<{ readonly meeting: Meeting; readonly chatId: string }, Refusal>> {
  const joinUrl = await joinUrlOf(world, meeting);
  if (!joinUrl.ok) return joinUrl;
  const chat = await persist(world.clock, () => world.chat.find(joinUrl.value));
  if (!chat.ok) return chat;
  const { onlineMeetingId, chatId } = chat.value;
  const recorded = await record(world, meeting, { joinUrl: joinUrl.value, onlineMeetingId, chatId });
  return recorded.ok ? ok({ meeting: recorded.value, chatId }) : recorded;
}

/** Teams may add the link after the event is there: then only the organiser's calendar has it. */
async function joinUrlOf(world: InstallingWorld, meeting: Meeting): Promise<Result<string, Refusal>> {
  if (meeting.joinUrl) return ok(meeting.joinUrl);
  const event = await persist(world.clock, () => world.calendar.findByKey(eventKey(meeting)));
  if (!event.ok) return event;
  return event.value?.joinUrl
    ? ok(event.value.joinUrl)
    : { ok: false, reason: { kind: 'not found', what: 'the link of the Teams meeting' } };
}

async function record(
  world: InstallingWorld,
  meeting: Meeting,
  done: Pick<Partial<Meeting>, 'joinUrl' | 'onlineMeetingId' | 'chatId' | 'tabInstalled'>,
): Promise<Result<Meeting, Refusal>> {
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(meeting.id),
    change: (now) => ({ ...now, ...done }),
    write: (changed, etag) => world.meetings.update(changed, etag),
  });
  return saved.ok ? ok(saved.value.value) : saved;
}
