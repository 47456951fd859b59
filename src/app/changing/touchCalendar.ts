import { cancelWords } from '../../domain/meeting/changeWords.ts';
import { eventsToMove, type MadeEvent, madeEvents } from '../../domain/meeting/madeEvents.ts';
import type { Meeting, MeetingTime } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sameValue } from '../../domain/sameValue.ts';
import type { Refusal } from '../ports/refusal.ts';
import { cancelOne } from './cancelOne.ts';
import type { ChangingWorld } from './changing.ts';
import { makeAnew } from './makeAnew.ts';
import type { Touched } from './touched.ts';
import { touchPeople } from './touchPeople.ts';

const done: Touched = { is: 'done' };

/**
 * Makes the calendar what the change that is written down asks for. Each step reads before it acts, so that doing it
 * again tells nobody again.
 */
export async function touchCalendar(world: ChangingWorld, meeting: Meeting): Promise<Result<Touched, Refusal>> {
  const { change } = meeting;
  switch (change?.what) {
    case 'move':
      for (const event of eventsToMove(meeting, change)) {
        const moved = await moveOne(world, event, change.to);
        if (!moved.ok || moved.value.is !== 'done') return moved;
      }
      return ok(done);
    case 'cancel':
      for (const event of madeEvents(meeting)) {
        const cancelled = await cancelOne(world, event, cancelWords);
        if (!cancelled.ok) return cancelled;
      }
      return ok(done);
    case 'people':
      return touchPeople(world, meeting, change.to);
    case 'hand over':
      return makeAnew(world, meeting, change.to);
    case undefined:
      return ok(done);
  }
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
