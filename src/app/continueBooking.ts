import type { CaseRow } from '../domain/case/caseRow.ts';
import { eventKey } from '../domain/meeting/eventKey.ts';
import { invitation } from '../domain/meeting/invitation.ts';
import type { Account, Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { planOf } from '../domain/meeting/meetingPlan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { EventSeen } from './ports/calendar.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { isPassing } from './saving/mergeAndSave.ts';
import { persist } from './saving/persist.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

export type BookingWorld = Pick<
  World,
  'clock' | 'identity' | 'device' | 'cases' | 'folder' | 'meetings' | 'sends' | 'calendar'
>;

/**
 * `booked`: `row` answers once the case's row says so too, which nobody has to wait for: one that cannot be written now
 * is repaired when the case is next opened.
 * `question`: another person's computer was making the event at `since`; only it can finish, or a person decides.
 */
export type Booking =
  | { readonly state: 'booked'; readonly meeting: Meeting; readonly row: Promise<Result<CaseRow, Refusal>> }
  | { readonly state: 'question'; readonly meeting: Meeting; readonly owner: Account; readonly since: Instant };

/** Carries an interrupted booking on. `not found` when nothing was ever written down under this id. */
export async function continueBooking(world: BookingWorld, id: MeetingId): Promise<Result<Booking, Refusal>> {
  const item = await persist(world.clock, () => world.meetings.read(id));
  return item.ok ? bookFrom(world, item.value, item.value.value) : item;
}

/**
 * The answer "book it anyway" to the question, after asking its owner: makes this person the organiser, which the item
 * records, and books. The owner's computer then leaves it alone; an event it had already made must be cancelled by hand.
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
  let item = first;
  for (let turn = 1; ; turn += 1) {
    const done = bookingOf(world, item.value);
    if (done) return ok(done);
    const step = await nextStep(world, item, wanted);
    if (step.ok) {
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
  return { state: 'booked', meeting, row: refreshCaseRow(world, meeting.caseReference) };
}

async function nextStep(
  world: BookingWorld,
  { value: meeting, etag }: Versioned<Meeting>,
  wanted: Meeting,
): Promise<Result<Versioned<Meeting>, Refusal>> {
  // Nothing has left: anyone may make it theirs, with what they want, in the same write that begins the booking.
  if (meeting.stage === 'planned') return world.meetings.update(asMine(world, wanted), etag);
  const event = await eventOf(world, meeting);
  if (!event.ok) return event;
  const { id, joinUrl } = event.value;
  const booked: Meeting = { ...meeting, stage: 'booked', eventId: id, ...(joinUrl && { joinUrl }) };
  return world.meetings.update(booked, etag);
}

const asMine = ({ identity, clock }: BookingWorld, meeting: Meeting): Meeting => ({
  ...meeting,
  stage: 'booking',
  organiser: identity.me,
  bookingSince: clock.now(),
});

/** The event under the meeting's key, made if it is not there. The key is also its `transactionId`. */
async function eventOf(world: BookingWorld, meeting: Meeting): Promise<Result<EventSeen, Refusal>> {
  const there = await world.calendar.findByKey(eventKey(meeting));
  if (!there.ok) return there;
  if (there.value) return ok(there.value);
  const file = await world.folder.readCase(meeting.caseReference);
  if (!file.ok) return file;
  const { subject, html, attendees } = invitation(file.value.value, planOf(meeting), meeting.organiser);
  if (attendees.length === 0) return fail({ kind: 'not found', what: 'anyone to invite' });
  return world.calendar.create({
    key: eventKey(meeting),
    subject,
    html,
    time: meeting.time,
    teams: meeting.mode === 'teams',
    place: meeting.place,
    attendees: attendees.map(({ address, name }) => ({ address, name })),
  });
}
