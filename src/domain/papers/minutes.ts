import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { SignOff } from '../meeting/signOff.ts';
import type { Paper } from './paper.ts';

/** What the minutes need to know of an agenda item. `captures` says whose voice it asks for, in the procedure's words. */
export interface AgendaPlace {
  readonly id: string;
  readonly title: string;
  readonly captures?: readonly string[];
}

export interface MinutesOf {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  /** As the procedure calls this meeting: `CIN Family Progress meeting`. */
  readonly meetingName: string;
  readonly version: number;
  readonly agenda: readonly AgendaPlace[];
  /** How many entries from how many panels the record has. */
  readonly made?: { readonly entries: number; readonly panels: number };
  /** Absent while the minutes are still being looked at. */
  readonly signedOff?: Pick<SignOff, 'by' | 'at'> & Partial<Pick<SignOff, 'covered'>>;
}

/** The minutes as everyone who came reads them. Nothing that was typed and not withdrawn is left out. */
export function minutesPaper(_of: MinutesOf): Paper {
  throw new Error('Not written yet');
}
