import type { CaseReference } from '../domain/case/caseFile.ts';
import { withNotesLeft } from '../domain/case/notesLeft.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { type CaseRowWorld, refreshCaseRow } from './saving/refreshCaseRow.ts';
import type { World } from './world.ts';

/**
 * Tells the case, and its row, what the record of a meeting says of its notes, so that Today counts the days before the
 * minutes are signed off. The record is what counts: where this fails, signing off says it to the case. Safe to repeat.
 */
export async function tellWhoTakesNotes(
  world: CaseRowWorld & Pick<World, 'identity'>,
  reference: CaseReference,
  meeting: Pick<Meeting, 'id' | 'time'>,
  said: { readonly left: boolean; readonly since: Instant },
): Promise<Result<'told' | 'known', Refusal>> {
  const mark = { by: world.identity.me.name, at: world.clock.now() };
  let changed = false;
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => {
      const now = withNotesLeft(file, meeting, said, mark);
      // Also after an answer that was lost: then it stands there already, and its row may not know.
      changed ||= now !== undefined;
      return now;
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!saved.ok) return saved;
  if (changed) await refreshCaseRow(world, reference);
  return ok(changed ? 'told' : 'known');
}
