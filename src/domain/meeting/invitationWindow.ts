import type { CaseFile } from '../case/caseFile.ts';
import { countBack } from '../procedure/count.ts';
import { holds, isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { meetingSituation } from '../procedure/situation.ts';
import { longDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { MeetingKind } from './meeting.ts';
import type { PlanProblem } from './meetingPlan.ts';

/** F-INV-09: between which days the invitations to a meeting are to go, and how a day of sending stands to that. */
export interface InvitationWindow {
  readonly opens: PlainDate;
  readonly last: PlainDate;
  readonly sent: 'in time' | 'early' | 'late';
  /** `3 weeks` */
  readonly period: string;
  /** Document and paragraph, as one line. */
  readonly source: string;
}

/** Undefined where the procedure has no such window, or not for this kind of meeting. `on`: when they go, or went. */
export function invitationWindow(
  of: {
    readonly profile: ProcedureProfile;
    readonly file: Pick<CaseFile, 'ledBy' | 'circumstances'>;
    readonly calendar: WorkingCalendar;
  },
  meeting: { readonly kind: MeetingKind; readonly date: PlainDate },
  on: PlainDate,
): InvitationWindow | undefined {
  const { profile, file, calendar } = of;
  const situation = meetingSituation(file, meeting.kind);
  const rule = profile.clocks.find(
    ({ answers, direction, starts, when }) =>
      answers === 'invitations' &&
      direction === 'lead window' &&
      starts.from === 'meeting date' &&
      starts.kinds.includes(meeting.kind) &&
      holds(when, situation),
  );
  if (!rule || isSilent(rule.readings)) return undefined;
  const [{ period, opens: from }] = rule.readings;
  const last = countBack(meeting.date, period, calendar).date;
  const opens = from === undefined ? last : countBack(meeting.date, from, calendar).date;
  return {
    opens,
    last,
    sent: on < opens ? 'early' : on > last ? 'late' : 'in time',
    period,
    source: `${profile.document}: ${rule.source.paragraph}`,
  };
}

/** F-SCH-14: an initial meeting at shorter notice needs a reason; any other is only said to be late. */
export function checkNotice(
  window: InvitationWindow | undefined,
  meeting: { readonly kind: MeetingKind; readonly shortNotice?: string },
): readonly PlanProblem[] {
  if (window?.sent !== 'late' || meeting.kind !== 'initial' || meeting.shortNotice?.trim()) return [];
  const words = `Invitations had to go by ${longDate(window.last)}. Say why this meeting has shorter notice.`;
  return [{ field: 'short notice', words, blocks: true }];
}
