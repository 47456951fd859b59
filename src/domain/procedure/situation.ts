import type { CaseFile } from '../case/caseFile.ts';
import { trueNow } from '../case/changedCircumstances.ts';
import type { MeetingKind } from '../meeting/meeting.ts';
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
}

/** What conditions ask of one meeting of a case. */
export const meetingSituation = (
  file: Pick<CaseFile, 'ledBy' | 'circumstances'>,
  kind: MeetingKind,
  { number, mode }: WhichMeeting = {},
): Situation & { readonly kind: MeetingKind } => ({
  ...situationOf(file),
  kind,
  ...(number !== undefined && { number }),
  ...(mode !== undefined && { mode }),
});
