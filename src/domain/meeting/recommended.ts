import type { CaseFile } from '../case/caseFile.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { Meeting } from './meeting.ts';
import { decidedAt } from './meetingOutcome.ts';
import type { MeetingRecord } from './record.ts';

/** Whether recommendations of a meeting go to a manager here: the procedure has a clock for it. */
export const takesRecommendations = (profile: Pick<ProcedureProfile, 'clocks'> | undefined): boolean =>
  profile?.clocks.some(
    ({ answers, starts }) =>
      answers === 'recommendation' &&
      !isSilent(starts) &&
      'facts' in starts &&
      starts.facts.includes('recommendation made'),
  ) ?? false;

/**
 * F-CAP-04: whether the record holds a key recommendation, as a note of that kind or as what was decided: ending and
 * escalating are the manager's to approve. Then the clocks of it run from the day of the meeting.
 */
export function isRecommended(
  profile: ProcedureProfile | undefined,
  file: Pick<CaseFile, 'children'>,
  meeting: Pick<Meeting, 'kind' | 'time'>,
  record: Pick<MeetingRecord, 'notes' | 'decided'>,
): boolean {
  if (!takesRecommendations(profile)) return false;
  const noted = record.notes.some(({ versions }) =>
    versions.some(({ value }) => value.tag === 'recommendation' && value.text.trim() !== ''),
  );
  return (
    noted ||
    decidedAt(profile, file, meeting, record).some(({ rule }) => rule.plan === 'ends' || rule.plan === 'escalates')
  );
}
