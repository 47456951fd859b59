import type { Meeting } from '../meeting/meeting.ts';
import type { Instant } from '../time/instant.ts';
import type { CaseFile } from './caseFile.ts';
import { withCorrection, withFact } from './correctedFacts.ts';
import type { FactName } from './factName.ts';

/** What the record of a meeting makes a fact of the case where an agency takes its notes. */
export const leftToAgency = 'notes left to an agency' as const satisfies FactName;

/** What stands in the case's history where the record of the meeting says otherwise by now. */
export const saidOtherwise = 'The record of the meeting says otherwise now.';

/**
 * The case as the record of a meeting has it: an agency takes its notes, or none does. Undefined where it says so already.
 * Who took it back by hand after it was said at the meeting (`since`) has a reason: it is not put there again.
 */
export function withNotesLeft(
  file: CaseFile,
  meeting: Pick<Meeting, 'id' | 'time'>,
  { left, since }: { readonly left: boolean; readonly since: Instant },
  mark: { readonly by: string; readonly at: Instant },
): CaseFile | undefined {
  const there = file.facts.find(({ fact, meeting: of }) => fact === leftToAgency && of === meeting.id);
  if (left === (there !== undefined)) return undefined;
  const of = { fact: leftToAgency, meeting: meeting.id };
  if (!there) {
    const byHand = file.corrections.some(
      (one) =>
        one.fact === leftToAgency &&
        one.meeting === meeting.id &&
        !one.now &&
        one.why !== saidOtherwise &&
        one.at >= since,
    );
    return byHand
      ? undefined
      : withFact(file, { ...of, on: meeting.time.date, recordedBy: mark.by, recordedAt: mark.at });
  }
  const without = withCorrection(file, { ...of, was: there.on, why: saidOtherwise }, mark);
  return typeof without === 'string' ? undefined : without;
}
