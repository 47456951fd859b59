import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import type { Plan } from '../plan/plan.ts';
import { sameValue } from '../sameValue.ts';
import type { CaseFile, DatedFact } from './caseFile.ts';
import { heldFactName } from './factName.ts';

/** The fact that starts and meets clocks. It carries the meeting's day, not the day of signing off. */
export const heldFact = (meeting: Meeting, signOff: Pick<SignOff, 'by' | 'at'>): DatedFact => ({
  fact: heldFactName[meeting.kind],
  on: meeting.time.date,
  meeting: meeting.id,
  recordedBy: signOff.by.name,
  recordedAt: signOff.at,
});

/**
 * The case once its meeting was held and signed off: the fact and the plan, in one step. Undefined when that has been
 * done. A corrected version puts its part of the plan right; what a later meeting has left is for `plan` to keep.
 */
export function meetingHeld(
  file: CaseFile,
  meeting: Meeting,
  signOff: Pick<SignOff, 'by' | 'at' | 'version'>,
  plan: (file: CaseFile) => Plan,
): CaseFile | undefined {
  const fact = heldFact(meeting, signOff);
  if (file.facts.some((one) => one.fact === fact.fact && one.meeting === meeting.id)) {
    const corrected = signOff.version > 1 ? plan(file) : file.plan;
    return sameValue(corrected, file.plan) ? undefined : { ...file, plan: corrected };
  }
  return { ...file, facts: [...file.facts, fact], plan: plan(file) };
}
