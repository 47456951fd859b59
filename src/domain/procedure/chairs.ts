import type { CaseFile, Person } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import { holds, isSilent } from './holds.ts';
import type { ChairRule } from './meetingRules.ts';
import type { ProcedureProfile } from './profile.ts';
import { isRole } from './roleOf.ts';
import { meetingSituation } from './situation.ts';

export interface ChairChoice {
  readonly person: Person;
  readonly allowed: boolean;
  /** Whom the procedure names first. */
  readonly usual: boolean;
  /** Why, or why not. */
  readonly note: string;
}

/**
 * F-SCH-05: every council person of the case and whether the procedure lets them chair; first choices first. `number` is
 * the meeting's among those of its kind that were or will be held.
 */
export function chairsFor(
  profile: ProcedureProfile,
  file: CaseFile,
  kind: MeetingKind,
  number?: number,
): readonly ChairChoice[] {
  const rules = profile.chairs[kind];
  const council = file.people.filter((person) => person.side === 'council');
  if (isSilent(rules)) return council.map((person) => ({ person, allowed: true, usual: false, note: rules.note }));
  const live = liveRules(rules, file, kind, number);
  const named = namedIn(profile, file, live);
  return council
    .map((person): ChairChoice => {
      const rule = live.find((each) => names(profile, each, person, file));
      if (rule) return { person, allowed: true, usual: rule.standing === 'first choice', note: rule.note };
      const note = `The procedure does not name the ${person.role} as chair of this meeting${named && `: it names the ${named}`}.`;
      return { person, allowed: false, usual: false, note };
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** Who may chair it, in the procedure's words: `team manager or senior practitioner`. Empty where it does not say. */
export function whoMayChair(profile: ProcedureProfile, file: CaseFile, kind: MeetingKind, number?: number): string {
  const rules = profile.chairs[kind];
  return isSilent(rules) ? '' : namedIn(profile, file, liveRules(rules, file, kind, number));
}

const liveRules = (rules: readonly ChairRule[], file: CaseFile, kind: MeetingKind, number: number | undefined) => {
  const situation = meetingSituation(file, kind, number === undefined ? {} : { number });
  return rules.filter((each) => holds(each.when, situation));
};

const namedIn = (profile: ProcedureProfile, file: CaseFile, rules: readonly ChairRule[]): string =>
  [...new Set(rules.map(({ who }) => (typeof who === 'string' ? who : profile.words.leadWorker[file.ledBy])))].join(
    ' or ',
  );

const rank = (choice: ChairChoice) => (choice.usual ? 0 : choice.allowed ? 1 : 2);

const names = (profile: ProcedureProfile, rule: ChairRule, person: Person, file: CaseFile) =>
  typeof rule.who === 'string' ? isRole(profile, rule.who, person.role) : person.id === file.leadWorker;
