import type { CaseFile } from '../case/caseFile.ts';
import { heldFact } from '../case/meetingHeld.ts';
import { readClocks } from '../procedure/clocks.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';
import { situationAt } from './saidAtMeeting.ts';
import type { SignOff } from './signOff.ts';

/** When the minutes of a meeting that was held are due, or undefined where the procedure sets no time. */
export function minutesDue(of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** What was said at it counts with what was true of the case on its day. */
  readonly record: MeetingRecord;
  readonly signOff: Pick<SignOff, 'by' | 'at'>;
  readonly profile: ProcedureProfile | undefined;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}): PlainDate | undefined {
  const { file, meeting, profile, calendar, today } = of;
  if (!profile) return undefined;
  const facts = [...file.facts, heldFact(meeting, of.signOff)];
  return readClocks({ profile, situation: situationAt(file, meeting, of.record), facts, calendar, today }).find(
    (clock) => clock.answers === 'minutes' && clock.meeting === meeting.id,
  )?.due;
}
