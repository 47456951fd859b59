import type { MeetingId } from '../meeting/meeting.ts';
import { isSilent } from '../procedure/holds.ts';
import type { AbsenceRule } from '../procedure/meetingRules.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseFile } from './caseFile.ts';

/** What an agency may be worried about after a meeting. */
export const concernAbout = ['taking part', 'the meeting', 'the plan'] as const;

/** F-CAP-07: an agency's own concern, raised after a meeting, until it is settled. For staff: it stands in no paper. */
export interface AgencyConcern {
  readonly id: string;
  /** After which meeting. */
  readonly meeting: MeetingId;
  /** Who raises it, as they were called then: `Mr Inglenook, school`. */
  readonly agency: string;
  readonly about: (typeof concernAbout)[number];
  readonly what: string;
  /** Name and role of the worker or manager it went to first, and when. */
  readonly raisedWith: string;
  readonly raisedOn: PlainDate;
  /** Unsettled, it went to the agency's own safeguarding lead on this day. */
  readonly leadOn?: PlainDate;
  readonly settledOn?: PlainDate;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

/** The procedure's way for such a concern, or undefined where it has none. */
export const concernRule = ({ absence }: Pick<ProcedureProfile, 'absence'>): AbsenceRule | undefined =>
  isSilent(absence) ? undefined : absence.find(({ raisedAfter }) => raisedAfter);

/** The case with this concern as it now is: a new one, or one that has come further. */
export const withConcern = (file: CaseFile, concern: AgencyConcern): CaseFile => ({
  ...file,
  concerns: [...(file.concerns ?? []).filter(({ id }) => id !== concern.id), concern],
});
