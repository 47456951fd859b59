import type { CaseRow } from '../domain/case/caseRow.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { profileOf } from '../domain/procedure/inForce.ts';
import type { Result } from '../domain/result.ts';
import type { BookingWorld } from './continueBooking.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';

/**
 * F-INV-09: says in the case on which day the invitations went, once they have, where the procedure counts it; then brings
 * the case's row up to date. Asked again it changes nothing: the first day counts.
 */
export async function recordInvitations(world: BookingWorld, meeting: Meeting): Promise<Result<CaseRow, Refusal>> {
  const { caseReference: reference, id } = meeting;
  const said = {
    fact: 'invitations sent',
    on: world.clock.today(),
    meeting: id,
    recordedBy: world.identity.me.name,
    recordedAt: world.clock.now(),
  } as const;
  const saved = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (file) => {
      const counted = profileOf(file.procedure)?.clocks.some(
        ({ metBy }) => !('silent' in metBy) && metBy.facts.includes('invitations sent'),
      );
      const there = file.facts.some(({ fact, meeting: of }) => fact === 'invitations sent' && of === id);
      return counted && !there ? { ...file, facts: [...file.facts, said] } : undefined;
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  return saved.ok ? refreshCaseRow(world, reference) : saved;
}
