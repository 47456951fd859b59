import type { Clock } from '../procedure/clocks.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import type { DueAction, DueContext, DueRow } from './dueRow.ts';

/** What the rows of one case are made from. */
export interface DueOfCase {
  readonly row: CaseRow;
  readonly profile: ProcedureProfile;
  readonly context: DueContext;
}

export const isOpen = ({ status }: Clock): boolean =>
  status === 'running' || status === 'overdue' || status === 'not yet';

/** What every row of a clock says. */
export const rowBase = (
  clock: Clock,
  { row }: DueOfCase,
): Pick<DueRow, 'key' | 'reference' | 'initials' | 'clock'> => ({
  key: `${row.reference}|${clock.ruleId}|${clock.meeting ?? ''}`,
  reference: row.reference,
  initials: row.initials,
  clock,
});

export const act = (
  label: string,
  step: DueAction['step'],
  meeting: MeetingGlance | undefined,
): Pick<DueRow, 'action'> => (meeting ? { action: { label, step, meeting: meeting.id } } : {});
