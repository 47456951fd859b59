import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';

/**
 * Says in the meeting's item, and in its case's row, when its record was finished, or that it no longer is (`at`
 * undefined). Safe to repeat; nothing is written once the minutes are signed off, or of a meeting that ended otherwise.
 */
export async function keepFinished(
  world: CaseRowWorld,
  { id, caseReference }: Pick<Meeting, 'id' | 'caseReference'>,
  at: Instant | undefined,
): Promise<Result<Meeting, Refusal>> {
  let written = false;
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(id),
    change: ({ finishedAt, ...now }): Meeting | undefined => {
      if (now.stage !== 'booked' || finishedAt === at) return undefined;
      written = true;
      return at === undefined ? now : { ...now, finishedAt: at };
    },
    write: (meeting, etag) => world.meetings.update(meeting, etag),
  });
  if (!saved.ok) return saved;
  if (written) await refreshCaseRow(world, caseReference);
  return ok(saved.value.value);
}
