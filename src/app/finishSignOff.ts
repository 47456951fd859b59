import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import { withOutcomesOf } from '../domain/case/childrenOn.ts';
import type { FactName } from '../domain/case/factName.ts';
import { meetingHeld } from '../domain/case/meetingHeld.ts';
import { leftToAgency } from '../domain/case/notesLeft.ts';
import { notesTakenBy } from '../domain/meeting/agencyNotes.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { isRecommended } from '../domain/meeting/recommended.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { planFromRecord } from '../domain/papers/plan.ts';
import { profileOf } from '../domain/procedure/inForce.ts';
import { fail, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { refreshCaseRow, rowBehind } from './saving/refreshCaseRow.ts';
import { coveredRecord, type RecordFault } from './signOff/coveredRecord.ts';
import { fingerprints, type KeptPapers, papersFor } from './signOff/papersFor.ts';
import type { World } from './world.ts';

export type FinishingWorld = Pick<
  World,
  'log' | 'identity' | 'clock' | 'folder' | 'meetings' | 'word' | 'cases' | 'sends' | 'device'
>;

/**
 * Everything that follows from a sign-off, in order: both papers, their hashes in the meeting's item, the fact and the plan in `case.json`, the row of
 * CIN Cases. Each step looks whether it was done before; safe to repeat at any time, by anyone.
 */
export async function finishSignOff(
  world: FinishingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
): Promise<Result<Versioned<Meeting>, Refusal | RecordFault>> {
  rowBehind(world, reference);
  const meeting = await world.meetings.read(meetingId);
  if (!meeting.ok) return meeting;
  const { signOff } = meeting.value.value;
  if (!signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });

  const papers = await papersFor(world, reference, meeting.value.value);
  if (!papers.ok) return papers;
  const recorded = await recordPapers(world, meetingId, papers.value);
  if (!recorded.ok) return recorded;
  const covered = await coveredRecord(world, reference, meeting.value.value, signOff);
  if (!covered.ok) return covered;

  const held = await mergeAndSave(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (stored) => {
      const { value } = meeting.value;
      const { record } = covered.value;
      const decided = [...record.decided].flatMap(([of, { value: outcome }]) => (outcome ? [of] : []));
      const children = withOutcomesOf(stored.children, { id: value.id, on: value.time.date }, decided);
      const file = children === stored.children ? stored : { ...stored, children };
      const also = alsoFrom(file, value, record);
      const held = meetingHeld(file, value, signOff, (now) => planFromRecord(now, value, record), also);
      return held ?? (file === stored ? undefined : file);
    },
    write: (file, etag) => world.folder.writeCase(file, etag),
  });
  if (!held.ok) return held;
  const row = await refreshCaseRow(world, reference);
  return row.ok ? recorded : row;
}

/** What else the record makes a fact of the case. */
function alsoFrom(file: CaseFile, meeting: Meeting, record: MeetingRecord): readonly FactName[] {
  const profile = profileOf(file.procedure);
  return [
    ...(isRecommended(profile, file, meeting, record) ? (['recommendation made'] as const) : []),
    ...(notesTakenBy(profile, meeting, record) === undefined ? [] : [leftToAgency]),
  ];
}

/** Fixes the Word files as they lie there now. What somebody else has recorded first rules, and must be the same files. */
async function recordPapers(
  world: FinishingWorld,
  meetingId: MeetingId,
  kept: KeptPapers,
): Promise<Result<Versioned<Meeting>, Refusal | RecordFault>> {
  const papers = await fingerprints(world.identity, kept);
  const saved = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(meetingId),
    change: (meeting) =>
      meeting.signOff && !meeting.signOff.papers ? { ...meeting, signOff: { ...meeting.signOff, papers } } : undefined,
    write: (meeting, etag) => world.meetings.update(meeting, etag),
  });
  if (!saved.ok) return saved;
  const there = saved.value.value.signOff?.papers ?? [];
  const wrong = papers.filter((paper) => !there.some((each) => sameValue(each, paper)));
  return wrong.length === 0 ? saved : fail({ kind: 'record fault', files: wrong.map(({ name }) => name) });
}
