import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { Plan } from '../plan/plan.ts';
import type { Paper } from './paper.ts';

/** The plan as the meeting left it, ready to be kept in `case.json`. */
export function planFromRecord(_file: CaseFile, _meeting: Meeting, _record: MeetingRecord): Plan {
  throw new Error('Not written yet');
}

/** The Child in Need plan on its own, for the people who carry it out. */
export function planPaper(_of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly record: MeetingRecord;
  readonly version: number;
}): Paper {
  throw new Error('Not written yet');
}
