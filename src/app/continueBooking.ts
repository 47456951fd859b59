import type { PersonId } from '../domain/case/caseFile.ts';
import type { CaseRow } from '../domain/case/caseRow.ts';
import { eventKey } from '../domain/meeting/eventKey.ts';
import { type EventOfMeeting, eventsOf, type Together, togetherThoughApart } from '../domain/meeting/eventsOf.ts';
import { eventsLeftBy } from '../domain/meeting/madeEvents.ts';
import type { Account, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { planOf } from '../domain/meeting/meetingPlan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time/instant.ts';
import { missingBefore } from './missingBefore.ts';
import type { EventSeen } from './ports/calendar.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { recordInvitations } from './recordInvitations.ts';
import { isPassing } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { rowBehind } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

export type BookingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'calendar'
>;

/**
 * `booked`: `row` answers once the case's row says so too, which nobody has to wait for: one that cannot be written now
 * is repaired when the case is next opened.
 * `question`: another person's computer was making the event at `since`; only it can finish, or a person decides.
 * `not yet`: what the procedure wants before anybody is invited is not recorded, by its words. Nothing has left.
 * `not apart`: it would bring people into one event who are kept apart. Nothing has left; it is planned anew.
 */
export type Booking =
  | { readonly state: 'booked'; readonly meeting: Meeting; readonly row: Promise<Result<CaseRow, Refusal>> }
  | { readonly state: 'question'; readonly meeting: Meeting; readonly owner: Account; readonly since: Instant }
  | { readonly state: 'not yet'; readonly meeting: Meeting; readonly missing: readonly string[] }
  | { readonly state: 'not apart'; readonly meeting: Meeting; readonly together: readonly Together[] };

/** Nothing of it was booked, and nothing has left. */
type NotBegun = Extract<Booking, { readonly state: 'not apart' | 'not yet' }>;

/** Carries an interrupted booking on. `not found` when nothing was ever written down under this id. */
export async function continueBooking(world: BookingWorld, id: MeetingId): Promise<Result<Booking, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  return item.ok ? bookFrom(world, item.value, item.value.value) : item;
}

/**
 * The answer "book it anyway" to the question, after asking its owner: makes this person the organiser, which the item
 * records, and books. The owner's computer then leaves it alone, and when it next opens cancels what it had made.
 */
export async function bookAnyway(world: BookingWorld, id: MeetingId): Promise<Result<Booking, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  if (!item.ok) return item;
  if (item.value.value.stage !== 'booking') return bookFrom(world, item.value, item.value.value);
  const taken = await world.meetings.update(asMine(world, item.value.value), item.value.etag);
  return taken.ok ? bookFrom(world, taken.value, taken.value.value) : taken;
}

const tries = 8;

/** One step at a time, each written down before it is taken. `wanted` is what is booked while nothing can have left. */
export async function bookFrom(
  world: BookingWorld,
  first: Versioned<Meeting>,
  wanted: Meeting,
): Promise<Result<Booking, Refusal>> {
  rowBehind(world, wanted.caseReference);
  let item = first;
  for (let turn = 1; ; turn += 1) {
    const done = bookingOf(world, item.value);
    if (done) return ok(done);
    const step = await nextStep(world, item, wanted);
    if (step.ok) {
      if ('state' in step.value) return ok(step.value);
      item = step.value;
      continue;
    }
    if (!isPassing(step.reason) || turn >= tries) return step;
    await world.clock.wait(1000 * 2 ** Math.min(turn, 4));
    const now = await persist(world.clock, () => world.meetings.read(first.value.id));
    if (!now.ok) return now;
    item = now.value;
  }
}

function bookingOf(world: BookingWorld, meeting: Meeting): Booking | undefined {
  const { stage, organiser, bookingSince } = meeting;
  if (stage === 'planned') return undefined;
  if (stage === 'booking') {
    if (organiser.id === world.identity.me.id) return undefined;
    return { state: 'question', meeting, owner: organiser, since: bookingSince ?? world.clock.now() };
  }
  return { state: 'booked', meeting, row: recordInvitations(world, meeting) };
}

/** The item after one more step, or why there is none to take. */
async function nextStep(
  world: BookingWorld,
  item: Versioned<Meeting>,
  wanted: Meeting,
): Promise<Result<Versioned<Meeting> | NotBegun, Refusal>> {
  const { value: meeting, etag } = item;
  const file = await world.folder.readCase(meeting.caseReference);
  if (!file.ok) return file;
  // Nothing of it stands: anyone may make it theirs, with what they want, in the same write that begins the booking. What
  // former organisers are still to cancel stays written down.
  const { leftEvents, eventRound } = meeting;
  const planned = meeting.stage === 'planned' ? asMine(world, { ...wanted, leftEvents, eventRound }) : meeting;
  const together = togetherThoughApart(file.value.value, planOf(planned), planned.organiser);
  if (together.length > 0 && !hasEvents(meeting)) return planAnew(world, item, together);
  if (meeting.stage === 'planned') {
    const missing = missingBefore(file.value.value, planned, world.clock.today());
    if (missing.length > 0) return ok({ state: 'not yet', meeting, missing });
    return world.meetings.update(planned, etag);
  }

  const missing = eventsOf(file.value.value, planOf(meeting), meeting.organiser).find(
    ({ apart }) => eventIdOf(meeting, apart) === undefined,
  );
  const event = missing && (await eventFor(world, eventKey(meeting, missing.apart), missing));
  if (event && !event.ok) return event;
  const known = missing && event ? withEvent(meeting, missing.apart, event.value) : meeting;
  return world.meetings.update(allMade(known) ? { ...known, stage: 'booked' } : known, etag);
}

/** A safety flag has come, or was there, and the plan does not heed it. An event nobody knows of is looked for first. */
async function planAnew(
  world: BookingWorld,
  { value: meeting, etag }: Versioned<Meeting>,
  together: readonly Together[],
): Promise<Result<Versioned<Meeting> | NotBegun, Refusal>> {
  if (meeting.stage === 'planned') return ok({ state: 'not apart', meeting, together });
  const there = await world.calendar.findByKey(eventKey(meeting));
  if (!there.ok) return there;
  // Sent before the flag came: it is written down as it is, and is changed from there.
  if (there.value) return world.meetings.update(withEvent(meeting, undefined, there.value), etag);
  const { bookingSince: _, ...rest } = meeting;
  const saved = await world.meetings.update({ ...rest, stage: 'planned' }, etag);
  return saved.ok ? ok({ state: 'not apart', meeting: saved.value.value, together }) : saved;
}

const hasEvents = ({ eventId, apart }: Meeting): boolean =>
  eventId !== undefined || apart.some((sitting) => sitting.eventId !== undefined);

/**
 * Taken over from someone, whatever stands in their calendar, known or not, is theirs to cancel: `tidyLeftEvents`. The
 * round goes up, so that an event which was left is never taken for the new one, even where it is taken back.
 */
function asMine({ identity, clock }: BookingWorld, meeting: Meeting): Meeting {
  const mine = { stage: 'booking', organiser: identity.me, bookingSince: clock.now() } as const;
  if (meeting.organiser.id === identity.me.id || meeting.stage !== 'booking') return { ...meeting, ...mine };
  const { eventId: _id, joinUrl: _url, apart, ...rest } = meeting;
  return {
    ...rest,
    ...mine,
    apart: apart.map(({ eventId: _, joinUrl: _link, ...sitting }) => sitting),
    eventRound: meeting.eventRound + 1,
    leftEvents: [...meeting.leftEvents, ...eventsLeftBy(meeting)],
  };
}

const eventIdOf = ({ eventId, apart }: Meeting, whose: PersonId | undefined): string | undefined =>
  whose === undefined ? eventId : apart.find(({ person }) => person === whose)?.eventId;

const allMade = ({ eventId, apart }: Meeting): boolean =>
  eventId !== undefined && apart.every((sitting) => sitting.eventId !== undefined);

function withEvent(meeting: Meeting, whose: PersonId | undefined, { id, joinUrl }: EventSeen): Meeting {
  const event = { eventId: id, ...(joinUrl && { joinUrl }) };
  if (whose === undefined) return { ...meeting, ...event };
  return {
    ...meeting,
    apart: meeting.apart.map((sitting) => (sitting.person === whose ? { ...sitting, ...event } : sitting)),
  };
}

/** The event under its key, made if it is not there. The key is also its `transactionId`. */
export async function eventFor(
  world: Pick<World, 'calendar'>,
  key: string,
  { apart, time, mode, place, invitation }: EventOfMeeting,
): Promise<Result<EventSeen, Refusal>> {
  const there = await world.calendar.findByKey(key);
  if (!there.ok) return there;
  if (there.value) return ok(there.value);
  const { subject, html, attendees } = invitation;
  // Somebody's own event stands in the calendar even where they are asked by letter: it holds their time and their call.
  if (attendees.length === 0 && apart === undefined) return fail({ kind: 'not found', what: 'anyone to invite' });
  return world.calendar.create({
    key,
    subject,
    html,
    time,
    teams: mode === 'teams',
    place,
    attendees: attendees.map(({ address, name }) => ({ address, name })),
  });
}
