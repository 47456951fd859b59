import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import { countBack } from './count.ts';
import { holds, isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';
import { situationOf } from './situation.ts';

/** The last day to share the assessment for a meeting on that day. */
export type AssessmentLead = (meeting: PlainDate) => PlainDate;

/**
 * What the procedure wants the family to have before they meet: undefined where it asks for nothing before a meeting of
 * this kind, and once the assessment has been shared.
 */
export function assessmentLead(
  profile: ProcedureProfile,
  file: Pick<CaseFile, 'ledBy' | 'facts' | 'circumstances'>,
  kind: MeetingKind,
  calendar: WorkingCalendar,
): AssessmentLead | undefined {
  const rule = profile.clocks.find(({ answers }) => answers === 'assessment to family');
  if (rule?.direction !== 'lead' || !holds(rule.when, situationOf(file))) return undefined;
  if (rule.starts.from !== 'meeting date' || !rule.starts.kinds.includes(kind)) return undefined;
  const { metBy, readings } = rule;
  if (isSilent(metBy) || isSilent(readings)) return undefined;
  if (file.facts.some(({ fact }) => metBy.facts.includes(fact))) return undefined;
  return (meeting) => countBack(meeting, readings[0].period, calendar).date;
}
