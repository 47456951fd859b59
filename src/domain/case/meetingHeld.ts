import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import type { Plan } from '../plan/plan.ts';
import { sameValue } from '../sameValue.ts';
import type { CaseFile, DatedFact } from './caseFile.ts';
import { withCorrection } from './correctedFacts.ts';
import { type FactName, heldFactName } from './factName.ts';
import { leftToAgency, saidOtherwise } from './notesLeft.ts';

/** The fact that starts and meets clocks. It carries the meeting's day, not the day of signing off. */
export const heldFact = (meeting: Meeting, signOff: Pick<SignOff, 'by' | 'at'>): DatedFact => ({
  fact: heldFactName[meeting.kind],
  on: meeting.time.date,
  meeting: meeting.id,
  recordedBy: signOff.by.name,
  recordedAt: signOff.at,
});

/** What only the record makes a fact of: minutes signed off anew without it take it back. */
const fromTheRecord: readonly FactName[] = ['recommendation made', leftToAgency];

/** What stands in the case's history of a fact that minutes signed off anew have taken back. */
const noLonger = 'The minutes, signed off anew, do not say so any more.';
const byItself: readonly string[] = [noLonger, saidOtherwise];

/**
 * The case once its meeting was held and signed off: the fact, what else the record makes a fact of (`also`), and the
 * plan, in one step. Undefined when that has been done. A corrected version puts its part of the plan right; what a later
 * meeting has left is for `plan` to keep. What it no longer makes a fact of is taken back, with a correction.
 */
export function meetingHeld(
  file: CaseFile,
  meeting: Meeting,
  signOff: Pick<SignOff, 'by' | 'at' | 'version'>,
  plan: (file: CaseFile) => Plan,
  also: readonly FactName[] = [],
): CaseFile | undefined {
  const held = heldFact(meeting, signOff);
  const known = (fact: FactName) => file.facts.some((one) => one.fact === fact && one.meeting === meeting.id);
  // Somebody who took one back has said why: signing off again does not bring it back.
  const undone = (fact: FactName) =>
    file.corrections.some(
      (one) => one.fact === fact && one.meeting === meeting.id && !one.now && !byItself.includes(one.why),
    );
  const more = also.filter((fact) => !known(fact) && !undone(fact)).map((fact): DatedFact => ({ ...held, fact }));
  const right = withoutThose(file, meeting, signOff, also);
  if (known(held.fact)) {
    const corrected = signOff.version > 1 ? plan(file) : file.plan;
    if (more.length === 0 && right === file && sameValue(corrected, file.plan)) return undefined;
    return { ...right, plan: corrected, facts: [...right.facts, ...more] };
  }
  return { ...right, facts: [...right.facts, held, ...more], plan: plan(file) };
}

/**
 * The case with every fact taken back that earlier minutes of this meeting made, and these do not. Who takes the notes was
 * told to the case before any minutes.
 */
const withoutThose = (
  file: CaseFile,
  meeting: Meeting,
  { by, at, version }: Pick<SignOff, 'by' | 'at' | 'version'>,
  also: readonly FactName[],
): CaseFile => {
  const why = version > 1 ? noLonger : saidOtherwise;
  return file.facts
    .filter(
      ({ fact, meeting: of }) =>
        of === meeting.id &&
        fromTheRecord.includes(fact) &&
        !also.includes(fact) &&
        (version > 1 || fact === leftToAgency),
    )
    .reduce((kept, { fact, on: was }) => {
      const right = withCorrection(kept, { fact, meeting: meeting.id, was, why }, { by: by.name, at });
      return typeof right === 'string' ? kept : right;
    }, file);
};
