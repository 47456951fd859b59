import type { CaseFile, Child, Person } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import { never } from '../result.ts';
import { holds, isSilent } from './holds.ts';
import type { InviteeRule } from './meetingRules.ts';
import type { ProcedureProfile } from './profile.ts';
import type { Source } from './silent.ts';
import { meetingSituation, type WhichMeeting } from './situation.ts';

export interface InviteePlace {
  readonly place: string;
  readonly seat: InviteeRule['seat'];
  readonly need: 'required' | 'usual' | 'told';
  readonly people: readonly Person[];
  /** Only for the children's own place. */
  readonly children: readonly Child[];
  /** Required, and nobody of the case fills it. */
  readonly missing: boolean;
  readonly leftEmpty?: InviteeRule['leftEmpty'];
  readonly why: string;
  /** Document and paragraph, as one line. */
  readonly source: string;
}

/** Who the procedure wants at a meeting, place by place, and who of the case fills each. */
export function inviteesFor(
  profile: ProcedureProfile,
  file: CaseFile,
  kind: MeetingKind,
  which: WhichMeeting = {},
): readonly InviteePlace[] {
  const rules = profile.invitees[kind];
  if (isSilent(rules)) return [];
  const situation = meetingSituation(file, kind, which);
  const live = rules.filter((rule) => holds(rule.when, situation));
  const named = new Set(live.filter((rule) => rule.seat === 'who fills it').map((rule) => rule.place));
  return live.map((rule) => {
    const people = file.people.filter((person) => sits(person, rule, file, named));
    const children = rule.seat === 'children' ? file.children : [];
    return {
      place: rule.place,
      seat: rule.seat,
      need: rule.need,
      people,
      children,
      missing: rule.need === 'required' && people.length === 0 && children.length === 0,
      ...(rule.leftEmpty && { leftEmpty: rule.leftEmpty }),
      why: rule.why,
      source: cite(profile, rule.source),
    };
  });
}

function sits(person: Person, rule: InviteeRule, file: CaseFile, named: ReadonlySet<string>): boolean {
  switch (rule.seat) {
    case 'parents':
      return person.side === 'family' && person.parentalResponsibility;
    case 'other family':
      return person.side === 'family' && !person.parentalResponsibility;
    case 'children':
      return false;
    case 'lead worker':
      return person.id === file.leadWorker;
    case 'other agencies':
      return person.side === 'agency' && !(person.fills !== undefined && named.has(person.fills));
    case 'who fills it':
      return person.fills === rule.place;
    default:
      return never(rule.seat);
  }
}

const cite = (profile: ProcedureProfile, source: Source) => `${profile.document}: ${source.paragraph}`;
