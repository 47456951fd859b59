import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { ratificationOf } from '../../domain/procedure/afterSignOff.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SentDocument } from '../../domain/sending/sendItem.ts';
import type { Refusal } from '../ports/refusal.ts';
import { persist } from '../saving/persist.ts';
import type { World } from '../world.ts';

/**
 * F-MIN-03: `not ratified` while somebody has still to approve the record, by the case as it is now. Answers whether the
 * procedure asks for it at all. Only papers are ratified.
 */
export async function heldForRatification(
  world: Pick<World, 'clock' | 'meetings' | 'folder'>,
  of: { readonly document: SentDocument; readonly reference: CaseReference; readonly meetingId: MeetingId },
): Promise<Result<'asked for' | 'not asked for', Refusal>> {
  if (of.document !== 'papers') return ok('not asked for');
  const file = await persist(world.clock, () => world.folder.readCase(of.reference));
  if (!file.ok) return file;
  const profile = profileOf(file.value.value.procedure);
  // A procedure whose file could not be fetched may ask for it.
  if (!profile) return fail({ kind: 'not found', what: 'the procedure of this case' });
  if ('silent' in profile.ratification) return ok('not asked for');
  const meeting = await persist(world.clock, () => world.meetings.read(of.meetingId));
  if (!meeting.ok) return meeting;
  const { signOff } = meeting.value.value;
  const asked = signOff && ratificationOf({ profile, file: file.value.value, meeting: meeting.value.value, signOff });
  return asked && !asked.gate.recorded ? fail({ kind: 'not ratified', who: asked.who }) : ok('asked for');
}
