import type { CaseFile } from '../case/caseFile.ts';
import { isSilent } from '../procedure/holds.ts';
import type { AbsenceRule } from '../procedure/meetingRules.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { FamilyAbsent } from './event.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';

/** NCL-P40, F-RUN-09: what is asked when nobody of the family came, in the procedure's words. */
export interface FamilyAwayAsked {
  readonly rule: AbsenceRule;
  readonly choices: readonly { readonly is: FamilyAbsent; readonly words: string }[];
}

/** Undefined where the procedure does not make the family's absence a choice of those who came. */
export function familyAwayAsked(profile: Pick<ProcedureProfile, 'absence'>): FamilyAwayAsked | undefined {
  const rule = isSilent(profile.absence) ? undefined : profile.absence.find(({ decided }) => decided !== undefined);
  if (!rule?.decided) return undefined;
  return { rule, choices: rule.decided.map((is, at) => ({ is, words: rule.choices[at] ?? is })) };
}

/**
 * Whether others came and the family did not: of everyone of the family who was asked something else is recorded, and no
 * child was there either. While one of them is not recorded yet, nobody says that they are away.
 */
export function isFamilyAway(
  file: Pick<CaseFile, 'people' | 'children' | 'leadWorker'>,
  meeting: Pick<Meeting, 'invited' | 'chair' | 'apart'>,
  { presence }: Pick<MeetingRecord, 'presence'>,
): boolean {
  const value = (id: string) => presence.get(id)?.value ?? null;
  const family = file.people.filter(({ side }) => side === 'family');
  const asked = everyoneAsked(file, meeting).filter(({ side }) => side === 'family');
  const others = file.people.some(({ id, side }) => side !== 'family' && value(id) === 'present');
  const came = [...family, ...file.children].some(({ id }) => value(id) === 'present');
  return others && !came && asked.every(({ id }) => value(id) !== null);
}
