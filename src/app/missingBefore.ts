import type { CaseFile } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { gatesOf, holdsInvitations } from '../domain/procedure/gates.ts';
import { councilCalendar, profileOf } from '../domain/procedure/inForce.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';

/** F-INV-02: what is not recorded, and has to be before anybody is invited; by the case as it is now. */
export function missingBefore(file: CaseFile, meeting: Meeting, today: PlainDate): readonly string[] {
  const profile = profileOf(file.procedure);
  if (!profile) return [];
  const { gates } = gatesOf({ profile, file, meeting, calendar: councilCalendar(), today });
  return holdsInvitations(gates).map(({ label }) => label);
}
