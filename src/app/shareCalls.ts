import { type CallForChair, callsForChair, withCallKnown } from '../domain/meeting/call/callsForChair.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal } from './ports/refusal.ts';
import { isPassing, mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import type { World } from './world.ts';

export type SharingWorld = Pick<World, 'clock' | 'identity' | 'meetings' | 'folder' | 'chat'>;

/**
 * Makes the present chair a co-organiser of every Teams call of a meeting that they may share in, the own calls of people
 * kept apart too, so that they can compare Teams' reports; and takes the right away again from whom it was given to for a
 * chair, once they are not to have it. Only the organiser can: for anyone else nothing is done. What
 * Teams says is written down and stops nothing; what only passes (`no answer`, not signed in, a call still being made) is
 * not, and is asked the next time. Safe to repeat. `asked`: `once` leaves alone what was refused before.
 */
export async function shareCalls(
  world: SharingWorld,
  meeting: Meeting,
  asked: 'once' | 'again',
): Promise<Result<Meeting, Refusal>> {
  // A change is told from another by who is asked and how: nothing is added to that while one is under way.
  if (!mayShare(meeting, world.identity.me.id)) return ok(meeting);
  const file = await persist(world.clock, () => world.folder.readCase(meeting.caseReference));
  if (!file.ok) return file;
  let now = meeting;
  for (const call of callsForChair(file.value.value, meeting)) {
    const isAnswered = call.is === 'made' || (call.is === 'not applied' && asked === 'once');
    if (call.former === undefined && isAnswered) continue;
    const shared = await share(world, now, call);
    if (!shared.ok) return shared;
    now = shared.value;
  }
  return ok(now);
}

const mayShare = ({ organiser, stage, change }: Meeting, me: string): boolean =>
  organiser.id === me && !change && (stage === 'booked' || stage === 'signed off' || stage === 'sent');

async function share(world: SharingWorld, meeting: Meeting, call: CallForChair): Promise<Result<Meeting, Refusal>> {
  const { joinUrl, account, former } = call;
  const found = call.onlineMeetingId === undefined ? await idOf(world, joinUrl) : ok(call.onlineMeetingId);
  const not = { coOrganiser: { account: account ?? '', is: 'not applied' } } as const;
  // While somebody has a right that is to be taken away, that stays what is written down.
  const notes = (refusal: Refusal) => former === undefined && staysRefused(refusal);
  if (!found.ok) return notes(found.reason) ? record(world, meeting, joinUrl, not) : ok(meeting);
  const onlineMeetingId = found.value;
  const set = await persist(world.clock, () => world.chat.setCoOrganiser(onlineMeetingId, { account, former }));
  if (!set.ok) return record(world, meeting, joinUrl, { onlineMeetingId, ...(notes(set.reason) && not) });
  const is = account ? ({ account, is: 'made' } as const) : ({ account: former ?? '', is: 'taken away' } as const);
  return record(world, meeting, joinUrl, { onlineMeetingId, coOrganiser: is });
}

const idOf = async (world: SharingWorld, joinUrl: string): Promise<Result<string, Refusal>> => {
  const found = await persist(world.clock, () => world.chat.find(joinUrl));
  return found.ok ? ok(found.value.onlineMeetingId) : fail(found.reason);
};

const staysRefused = (refusal: Refusal): boolean =>
  !isPassing(refusal) && refusal.kind !== 'signed out' && refusal.kind !== 'not found';

async function record(
  world: SharingWorld,
  meeting: Meeting,
  joinUrl: string,
  known: Parameters<typeof withCallKnown>[2],
): Promise<Result<Meeting, Refusal>> {
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(meeting.id),
    change: (now) => {
      const changed = withCallKnown(now, joinUrl, known);
      return sameValue(changed, now) ? undefined : changed;
    },
    write: (changed, etag) => world.meetings.update(changed, etag),
  });
  if (!saved.ok) return saved;
  // Whoever reads a meeting again once it has changed must not take an unchanged one for changed.
  return ok(sameValue(saved.value.value, meeting) ? meeting : saved.value.value);
}
