import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingGlance } from '../case/caseRow.ts';
import { nextKind } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { MeetingId, MeetingKind } from './meeting.ts';
import type { NextAsAgreed } from './nextAsAgreed.ts';
import type { MeetingRecord } from './record.ts';

/**
 * When the last meeting agreed to meet again, for the one that follows it. Undefined for a first meeting, for a
 * kind that does not follow by the procedure, and where an attempt at it was called off or not held: what was agreed is no
 * longer what people expect.
 */
export function agreedNext(
  meetings: readonly MeetingGlance[],
  { id, kind }: { readonly id: MeetingId; readonly kind: MeetingKind },
  profile: ProcedureProfile,
): NextAsAgreed | undefined {
  const others = meetings
    .filter((meeting) => meeting.id !== id)
    .sort((a, b) => (a.time.date < b.time.date ? -1 : a.time.date > b.time.date ? 1 : a.number - b.number));
  const last = others.at(-1);
  if (!last || nextKind(profile, last.kind) !== kind) return undefined;
  return last.stage === 'signed off' || last.stage === 'sent' ? last.nextAgreed : undefined;
}

/** What the record agrees of the next meeting, for the minutes to keep. A chair who was typed is nobody to choose. */
export function nextInRecord(
  { people }: Pick<CaseFile, 'people'>,
  { nextMeeting, nextRoles }: Pick<MeetingRecord, 'nextMeeting' | 'nextRoles'>,
): NextAsAgreed | undefined {
  const chair = people.find(({ id }) => id === nextRoles.get('chair')?.value);
  return nextMeeting?.value ? { ...nextMeeting.value, ...(chair && { chair: chair.id }) } : undefined;
}
