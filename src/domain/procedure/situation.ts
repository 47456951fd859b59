import type { CaseFile } from '../case/caseFile.ts';
import { trueNow, trueOfMeetingOn } from '../case/changedCircumstances.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Situation } from './condition.ts';

/** What conditions ask of a case. Of one meeting: `meetingSituation`. */
export const situationOf = (file: Pick<CaseFile, 'ledBy' | 'circumstances'>): Situation => ({
  ledBy: file.ledBy,
  with: trueNow(file).map(({ name }) => name),
});

/** Which meeting is meant, as far as it is known. */
export interface WhichMeeting {
  /** Its number among those of its kind that were or will be held: 3 is the third review. */
  readonly number?: number;
  readonly mode?: 'teams' | 'in person';
  /** Its day: what was true of the case then counts, although it has ended since. */
  readonly time?: { readonly date: PlainDate };
}

/** What conditions ask of one meeting of a case. */
export const meetingSituation = (
  file: Pick<CaseFile, 'ledBy' | 'circumstances'>,
  kind: MeetingKind,
  { number, mode, time }: WhichMeeting = {},
): Situation & { readonly kind: MeetingKind } => ({
  ...situationOf(file),
  ...(time && { with: trueOfMeetingOn(file, time.date).map(({ name }) => name) }),
  kind,
  ...(number !== undefined && { number }),
  ...(mode !== undefined && { mode }),
});
