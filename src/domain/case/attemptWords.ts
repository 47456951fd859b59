import type { MeetingChange, MeetingKind } from '../meeting/meeting.ts';
import { nextKind } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { shortDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CaseRow, MeetingGlance } from './caseRow.ts';
import { hasEnded, hasTakenPlace } from './heldFacts.ts';

/** What Today says of a meeting while a change of it is begun and not finished. */
export const unfinishedWords: Readonly<Record<MeetingChange['what'], string>> = {
  move: 'move not finished',
  people: 'change of people not finished',
  cancel: 'cancelling not finished',
  'hand over': 'being handed over',
};

/** What became of the last attempt, or what the last meeting agreed; and that nobody has been asked yet. */
export function unbookedWords(
  row: CaseRow,
  profile: ProcedureProfile,
  kind: MeetingKind,
  last: MeetingGlance | undefined,
  now: { readonly today: PlainDate; readonly time?: string },
): string {
  if (last && hasEnded(last)) {
    const because = last.endedBecause ? ` (${last.endedBecause})` : '';
    return `${last.stage === 'cancelled' ? 'cancelled' : 'did not take place'}${because}, not booked`;
  }
  const held = row.meetings.filter((meeting) => hasTakenPlace(meeting, now.today, now.time));
  const latest = held.sort((a, b) => (a.time.date < b.time.date ? -1 : 1)).at(-1);
  const follows = kind !== 'initial' && latest !== undefined && nextKind(profile, latest.kind) === kind;
  const agreed = follows ? latest.nextAgreed : undefined;
  return agreed ? `agreed for ${shortDate(agreed.date)} ${agreed.start}, not booked` : 'not booked';
}
