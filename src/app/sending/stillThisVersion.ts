import { unfinished } from '../../domain/meeting/removal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { persist } from '../saving/persist.ts';
import type { MessagesToSend } from '../sendMessages.ts';
import type { World } from '../world.ts';

/**
 * `changed elsewhere` once the minutes were opened again, text is being removed from them, or signed off as another version: the files of the old one
 * still lie there whole, and a page that was open before shows them. Only papers have versions that are withdrawn.
 */
export async function stillThisVersion(
  world: Pick<World, 'clock' | 'meetings'>,
  { document, meetingId, version }: Pick<MessagesToSend, 'document' | 'meetingId' | 'version'>,
): Promise<Result<void, Refusal>> {
  if (document !== 'papers') return ok(undefined);
  const meeting = await persist(world.clock, () => world.meetings.read(meetingId));
  if (!meeting.ok) return meeting;
  const { signOff, reopened, removals } = meeting.value.value;
  return signOff?.version === version && !reopened && !unfinished(removals)
    ? ok(undefined)
    : fail({ kind: 'changed elsewhere' });
}
