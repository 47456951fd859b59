import type { PersonId } from '../../domain/case/caseFile.ts';
import { eventsToMove, type MadeEvent, madeEvents } from '../../domain/meeting/change.ts';
import { cancelWords } from '../../domain/meeting/changeWords.ts';
import type { Meeting, MeetingTime } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sameValue } from '../../domain/sameValue.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { ChangingWorld } from './changing.ts';

/** `gone` names the event that a change needs and the calendar does not hold. */
export type Touched = { readonly is: 'done' } | { readonly is: 'gone'; readonly person?: PersonId };

const done: Touched = { is: 'done' };

/** Makes the calendar what the change that is written down asks for. Reads before each step, so that doing it again tells nobody again. */
export function touchCalendar(world: ChangingWorld, meeting: Meeting): Promise<Result<Touched, Refusal>> {
  const { change } = meeting;
  switch (change?.what) {
    case 'move':
      return each(eventsToMove(meeting, change), (event) => moveOne(world, event, change.to));
    case 'cancel':
      return each(madeEvents(meeting), (event) => cancelOne(world, event));
    default:
      return Promise.resolve(ok(done));
  }
}

async function each(
  events: readonly MadeEvent[],
  touch: (event: MadeEvent) => Promise<Result<Touched, Refusal>>,
): Promise<Result<Touched, Refusal>> {
  for (const event of events) {
    const touched = await touch(event);
    if (!touched.ok || touched.value.is === 'gone') return touched;
  }
  return ok(done);
}

async function moveOne(
  { events }: ChangingWorld,
  event: MadeEvent,
  to: MeetingTime,
): Promise<Result<Touched, Refusal>> {
  const now = await events.read(event);
  if (!now.ok) return now;
  if (!now.value) return ok({ is: 'gone', ...(event.person !== undefined && { person: event.person }) });
  if (sameValue(now.value.time, to)) return ok(done);
  const moved = await events.move(now.value.id, to);
  return moved.ok ? ok(done) : moved;
}

/** One that is gone already has told everyone. */
async function cancelOne({ events }: ChangingWorld, event: MadeEvent): Promise<Result<Touched, Refusal>> {
  const now = await events.read(event);
  if (!now.ok) return now;
  if (!now.value) return ok(done);
  const cancelled = await events.cancel(now.value.id, cancelWords);
  return cancelled.ok ? ok(done) : cancelled;
}
