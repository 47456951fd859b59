import type { CaseFile, DatedFact } from '../case/caseFile.ts';
import type { FactName } from '../case/factName.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { Gate } from './gates.ts';
import { holds, isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';
import { isRole } from './roleOf.ts';
import type { Source } from './silent.ts';
import { meetingSituation } from './situation.ts';

interface SignedOffOf {
  readonly profile: ProcedureProfile;
  readonly file: Pick<CaseFile, 'facts' | 'ledBy' | 'circumstances' | 'people'>;
  readonly meeting: Pick<Meeting, 'id' | 'kind' | 'number' | 'mode' | 'chair'>;
  readonly signOff: Pick<SignOff, 'at'>;
}

/** F-MIN-03: somebody approves the record before it is sent. */
export interface Ratification {
  /** What is recorded for it. While it has no day, nothing of these papers may leave. */
  readonly gate: Gate;
  /** `team manager` */
  readonly who: string;
  /** Said where whoever ratifies was in the chair: no second pair of eyes. */
  readonly alone?: string;
}

/**
 * Undefined where the procedure wants nobody's approval. What was ratified before this version was signed off was
 * another record, and does not count for it.
 */
export function ratificationOf(of: SignedOffOf): Ratification | undefined {
  const { profile, file, meeting, signOff } = of;
  const rule = profile.ratification;
  if (isSilent(rule)) return undefined;
  const recorded = file.facts.findLast(
    (each) => each.fact === rule.fact && each.meeting === meeting.id && each.recordedAt >= signOff.at,
  );
  const chair = file.people.find(({ id }) => id === meeting.chair);
  const alone = chair !== undefined && (isRole(profile, rule.who, chair.role) || chair.name === recorded?.recordedBy);
  const gate = gateFor(of, {
    id: rule.id,
    label: `Record ratified by the ${rule.who}`,
    fact: rule.fact,
    before: 'the sending',
    who: `The ${rule.who}`,
    source: rule.source,
    recorded,
  });
  return { gate, who: rule.who, ...(alone && { alone: rule.ifChaired }) };
}

/** Whose signatures the procedure wants under the papers of this meeting, and which are there. None holds anything back. */
export function signaturesOf(of: SignedOffOf): readonly Gate[] {
  const { profile, file, meeting } = of;
  if (isSilent(profile.signatures)) return [];
  const situation = meetingSituation(file, meeting.kind, meeting);
  return profile.signatures
    .filter(({ kinds, when }) => kinds.includes(meeting.kind) && holds(when, situation))
    .map((rule) =>
      gateFor(of, {
        id: rule.id,
        label: `${rule.of.charAt(0).toUpperCase()}${rule.of.slice(1)} signed: ${rule.who}`,
        fact: rule.fact,
        before: 'nothing',
        who: rule.who,
        source: rule.source,
        recorded: file.facts.findLast((each) => each.fact === rule.fact && each.meeting === meeting.id),
      }),
    );
}

function gateFor(
  { profile, meeting, signOff }: SignedOffOf,
  rule: {
    readonly id: string;
    readonly label: string;
    readonly fact: FactName;
    readonly before: NonNullable<Gate['before']>;
    readonly who: string;
    readonly source: Source;
    readonly recorded: DatedFact | undefined;
  },
): Gate {
  const { source, recorded, ...told } = rule;
  const signedOff = dateInLondon(signOff.at);
  return {
    ...told,
    meeting: meeting.id,
    status: recorded ? 'done' : 'to do',
    due: signedOff,
    assumed: false,
    provisional: false,
    ...(recorded && { doneOn: recorded.on, recorded }),
    notBefore: { on: signedOff },
    blocks: rule.before === 'the sending',
    says: source.says,
    source: `${profile.document}: ${source.paragraph}`,
  };
}
