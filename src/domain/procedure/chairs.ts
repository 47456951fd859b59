import type { CaseFile, Person } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import { holds, isSilent } from './holds.ts';
import type { ChairRule } from './meetingRules.ts';
import type { ProcedureProfile } from './profile.ts';
import { situationOf } from './situation.ts';

export interface ChairChoice {
  readonly person: Person;
  readonly allowed: boolean;
  /** Whom the procedure names first. */
  readonly usual: boolean;
  /** Why, or why not. */
  readonly note: string;
}

/** Every council person of the case and whether the procedure lets them chair; first choices first. */
export function chairsFor(
  profile: ProcedureProfile,
  file: CaseFile,
  kind: MeetingKind,
  number?: number,
): readonly ChairChoice[] {
  const rules = profile.chairs[kind];
  const facts = { ...situationOf(file), kind, ...(number && { number }) };
  const council = file.people.filter((person) => person.side === 'council');
  if (isSilent(rules)) return council.map((person) => ({ person, allowed: true, usual: false, note: rules.note }));
  return council
    .map((person): ChairChoice => {
      const rule = rules.find((each) => holds(each.when, facts) && names(each, person, file));
      if (rule) return { person, allowed: true, usual: rule.standing === 'first choice', note: rule.note };
      return {
        person,
        allowed: false,
        usual: false,
        note: `The procedure does not name the ${person.role} as chair of this meeting.`,
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

const rank = (choice: ChairChoice) => (choice.usual ? 0 : choice.allowed ? 1 : 2);

const names = (rule: ChairRule, person: Person, file: CaseFile) =>
  typeof rule.who === 'string' ? rule.who.toLowerCase() === person.role.toLowerCase() : person.id === file.leadWorker;
