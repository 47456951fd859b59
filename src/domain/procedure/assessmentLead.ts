import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import { subtractPeriod } from '../time/period.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import { holds, isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

/** The last day to share the assessment for a meeting on that day. */
export type AssessmentLead = (meeting: PlainDate) => PlainDate;

/**
 * What the procedure wants the family to have before they meet: undefined where it asks for nothing before a meeting of
 * this kind, and once the assessment has been shared.
 */
export function assessmentLead(
  profile: ProcedureProfile,
  file: Pick<CaseFile, 'ledBy' | 'facts'>,
  kind: MeetingKind,
  calendar: WorkingCalendar,
): AssessmentLead | undefined {
  const rule = profile.clocks['assessment to family'];
  if (isSilent(rule) || rule.direction !== 'lead' || !holds(rule.when, { ledBy: file.ledBy })) return undefined;
  if (rule.starts.from !== 'meeting date' || rule.starts.kind !== kind) return undefined;
  if (file.facts.some(({ fact }) => rule.metBy.facts.includes(fact))) return undefined;
  return (meeting) => subtractPeriod(meeting, rule.readings[0].period, calendar).date;
}
