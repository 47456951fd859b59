import { withChangeDone } from '../domain/meeting/change.ts';
import { togetherThoughApart } from '../domain/meeting/eventsOf.ts';
import { isOver } from '../domain/meeting/isOver.ts';
import { eventsLeftBy, madeEvents } from '../domain/meeting/madeEvents.ts';
import type { LeftEvent, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { planOf } from '../domain/meeting/meetingPlan.ts';
import { ok, type Result } from '../domain/result.ts';
import { carryOut, changed } from './changing/carryOut.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { tidyLeftEvents } from './tidyLeftEvents.ts';

/**
 * Makes this person the organiser of a booked meeting: its events once more from their calendar, and the old ones left
 * to be cancelled by the computer of whoever made them. Everyone is asked again; the time and the due date stay. For the
 * organiser it makes again what has gone from their own calendar. A move or a change of people that was begun and not
 * finished is in what is made. `another`: it is being cancelled, or somebody else's computer is taking it over, which
 * `anyway` overrides.
 */
export async function takeOver(
  world: ChangingWorld,
  id: MeetingId,
  asked: { readonly reason: string; readonly anyway?: boolean },
): Promise<Result<Changing, Refusal>> {
  const { me } = world.identity;
  const first = await persist(world.clock, () => world.meetings.read(id));
  if (!first.ok) return first;
  const file = await persist(world.clock, () => world.folder.readCase(first.value.value.caseReference));
  if (!file.ok) return file;
  // A change that was begun is in what is made.
  const wanted = withChangeDone(first.value.value, world.clock.now());
  const together = togetherThoughApart(file.value.value, planOf(wanted), me);
  if (together.length > 0) return ok({ state: 'not apart', meeting: first.value.value, together });

  const whole = await holdsAll(world, first.value.value);
  if (!whole.ok) return whole;
  if (whole.value) return ok(changed(world, first.value.value));

  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: (now) =>
      why(world, now, asked.anyway) || isMine(now, me.id) ? undefined : begun(world, now, asked.reason),
    write: (taken, etag) => world.meetings.update(taken, etag),
  });
  if (!saved.ok) return saved;
  const meeting = saved.value.value;
  const stops = why(world, meeting, false);
  if (stops) return ok({ state: stops, meeting });
  const done = await carryOut(world, saved.value);
  if (!done.ok || done.value.state !== 'done' || !leftByMe(done.value.meeting, me.id)) return done;
  const tidied = await tidyLeftEvents(world, id);
  return tidied.ok ? ok(changed(world, tidied.value)) : done;
}

/** Theirs already, and nothing of it gone: there is nothing to make. */
async function holdsAll(world: ChangingWorld, meeting: Meeting): Promise<Result<boolean, Refusal>> {
  if (meeting.organiser.id !== world.identity.me.id || meeting.change || meeting.stage !== 'booked') return ok(false);
  for (const event of madeEvents(meeting)) {
    const now = await persist(world.clock, () => world.events.read(event));
    if (!now.ok) return now;
    if (!now.value) return ok(false);
  }
  return ok(true);
}

/** Already begun by this person, on whatever device. */
const isMine = ({ change }: Meeting, me: string) =>
  change?.what === 'hand over' && change.leaving !== undefined && change.to.id === me;

const leftByMe = ({ leftEvents }: Meeting, me: string) => leftEvents.some(({ organiser }) => organiser.id === me);

function why(world: ChangingWorld, meeting: Meeting, anyway: boolean | undefined): 'over' | 'another' | undefined {
  const { change } = meeting;
  if (meeting.stage !== 'booked' || (!change && isOver(meeting, world.clock.now()))) return 'over';
  if (change?.what === 'cancel') return 'another';
  const begunByOther = change?.what === 'hand over' && change.leaving && change.to.id !== world.identity.me.id;
  return begunByOther && !anyway ? 'another' : undefined;
}

/** The round goes up with the writing down, so that no key and no `transactionId` is used twice. */
function begun({ identity, clock }: ChangingWorld, meeting: Meeting, reason: string): Meeting {
  const since = clock.now();
  const { change } = meeting;
  const before = change?.what === 'hand over' ? (change.leaving ?? []) : [];
  const handing = change?.what === 'hand over' ? withoutChange(meeting) : withChangeDone(meeting, since);
  return {
    ...handing,
    eventRound: meeting.eventRound + 1,
    change: {
      what: 'hand over',
      to: identity.me,
      by: identity.me,
      since,
      reason,
      leaving: [...before, ...leftNow(meeting, handing)],
    },
  };
}

function withoutChange({ change: _, ...rest }: Meeting): Meeting {
  return rest;
}

/**
 * Of somebody who had begun to take it over, it is not known which events they have made; nor is it of a change of people
 * whether it had made the own events which stand in `handing`, the meeting with that change in it.
 */
function leftNow(meeting: Meeting, handing: Meeting): readonly LeftEvent[] {
  const { change, apart } = meeting;
  if (change?.what !== 'hand over' || !change.leaving) {
    const added = handing.apart.filter(({ person }) => !apart.some((one) => one.person === person));
    return eventsLeftBy({ ...meeting, apart: [...apart, ...added] });
  }
  return eventsLeftBy(meeting).map(({ key }) => ({ organiser: change.to, key }));
}
