import type { MeetingId } from '../domain/meeting/meeting.ts';
import type { Result } from '../domain/result.ts';
import { beginChange } from './changing/beginChange.ts';
import type { Changing, ChangingWorld } from './changing/changing.ts';
import type { Refusal } from './ports/refusal.ts';

/**
 * Calls a booked meeting off: every event of it is cancelled, which Exchange tells everyone and nobody can undo. The
 * due date stands; the next attempt is a meeting of its own.
 */
export const cancelMeeting = (
  world: ChangingWorld,
  id: MeetingId,
  reason: string,
): Promise<Result<Changing, Refusal>> =>
  beginChange(world, id, { what: 'cancel', reason }, ({ stage }) => stage === 'cancelled');
