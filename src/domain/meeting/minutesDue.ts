import type { CaseFile } from '../case/caseFile.ts';
import { heldFact } from '../case/meetingHeld.ts';
import { readClocks } from '../procedure/clocks.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { situationOf } from '../procedure/situation.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { Meeting } from './meeting.ts';
import type { SignOff } from './signOff.ts';

/** When the minutes of a meeting that was held are due, or undefined where the procedure sets no time. */
export function minutesDue(of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly signOff: Pick<SignOff, 'by' | 'at'>;
  readonly profile: ProcedureProfile | undefined;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}): PlainDate | undefined {
  const { file, meeting, profile, calendar, today } = of;
  if (!profile) return undefined;
  const facts = [...file.facts, heldFact(meeting, of.signOff)];
  return readClocks({ profile, situation: situationOf(file), facts, calendar, today }).find(
    (clock) => clock.answers === 'minutes' && clock.meeting === meeting.id,
  )?.due;
}
