import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseFile, DatedFact } from './caseFile.ts';

/** The fact that starts and meets clocks. It carries the meeting's day, not the day of signing off. */
export const heldFact = (meeting: Meeting, signOff: Pick<SignOff, 'by' | 'at'>): DatedFact => ({
  fact: meeting.kind === 'initial' ? 'initial meeting held' : 'progress meeting held',
  on: meeting.time.date,
  meeting: meeting.id,
  recordedBy: signOff.by.name,
  recordedAt: signOff.at,
});

/**
 * The case once its meeting was held and signed off: the fact and the plan, in one step. Undefined when that has been
 * done: the plan may have moved on since and is not put back.
 */
export function meetingHeld(
  file: CaseFile,
  meeting: Meeting,
  signOff: Pick<SignOff, 'by' | 'at'>,
  plan: (file: CaseFile) => Plan,
): CaseFile | undefined {
  const fact = heldFact(meeting, signOff);
  if (file.facts.some((one) => one.fact === fact.fact && one.meeting === meeting.id)) return undefined;
  return { ...file, facts: [...file.facts, fact], plan: plan(file) };
}
