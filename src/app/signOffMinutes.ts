import type { CaseReference } from '../domain/case/caseFile.ts';
import { nextInRecord } from '../domain/meeting/agreedNext.ts';
import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import type { Check } from '../domain/meeting/minutesChecks.ts';
import { minutesDue } from '../domain/meeting/minutesDue.ts';
import { unfinished } from '../domain/meeting/removal.ts';
import { coverFiles, type SignOff } from '../domain/meeting/signOff.ts';
import { namesSomebodyApart } from '../domain/papers/namesSomebodyApart.ts';
import { councilCalendar, profileOf } from '../domain/procedure/inForce.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sameValue } from '../domain/sameValue.ts';
import { type FinishingWorld, finishSignOff } from './finishSignOff.ts';
import type { Refusal, Versioned } from './ports/refusal.ts';
import { readRecord } from './record/readRecord.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import type { MinutesShown } from './showMinutes.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';
import { minutesNow, nextVersion } from './signOff/minutesNow.ts';

export type SignOffRefusal =
  | Refusal
  | RecordFault
  /** Something was written, or changed in the case, since the minutes were shown: show them again. */
  | { readonly kind: 'changed since shown' }
  | { readonly kind: 'stops'; readonly stops: readonly Check[] }
  /** A corrected version says to its readers why it replaces the one before. */
  | { readonly kind: 'no reason' }
  /** What is said to every reader gives away somebody who is kept apart: `found`, as it was typed. */
  | { readonly kind: 'names somebody apart'; readonly found: string };

/** What was on the screen, and what was typed beside it. */
export interface ToSignOff extends Pick<MinutesShown, 'eventIds' | 'papers'> {
  /** For readers: why this version replaces the one before. Only then, and then it must be there. */
  readonly whyReplaced?: string;
}

/**
 * Fixes the minutes as they were shown, keeps both papers, records that the meeting was held and moves its stage.
 * The sign-off in the meeting's item comes first and rules: called again after any interruption, by anyone, it finishes
 * what is left with that same sign-off.
 */
export async function signOffMinutes(
  world: FinishingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  /** Only what was on the screen is signed. */
  shown: ToSignOff,
): Promise<Result<Versioned<Meeting>, SignOffRefusal>> {
  const found = await world.meetings.read(meetingId);
  if (!found.ok) return found;
  if (found.value.value.signOff) return finishSignOff(world, reference, meetingId);

  const agreed = await agree(world, reference, found.value.value, shown);
  if (!agreed.ok) return agreed;
  const fixed = await mergeAndSave(world.clock, {
    read: () => world.meetings.read(meetingId),
    // Someone else may have signed off in between: theirs stands.
    change: ({ reopened: _reopened, nextAgreed: _agreed, ...meeting }) =>
      meeting.signOff || unfinished(meeting.removals)
        ? undefined
        : { ...meeting, ...agreed.value, stage: 'signed off' as const },
    write: (meeting, etag) => world.meetings.update(meeting, etag),
  });
  return fixed.ok ? finishSignOff(world, reference, meetingId) : fixed;
}

/** Looks at the record once more, as SharePoint has it now, and covers exactly those bytes. */
async function agree(
  world: FinishingWorld,
  reference: CaseReference,
  meeting: Meeting,
  shown: ToSignOff,
): Promise<Result<Pick<Meeting, 'signOff' | 'minutesDue' | 'nextAgreed'>, SignOffRefusal>> {
  // What is signed now would be rewritten under the hand that signs it.
  if (unfinished(meeting.removals)) return fail({ kind: 'changed since shown' });
  const before = meeting.earlierSignOffs.at(-1);
  const why = shown.whyReplaced?.trim() ?? '';
  if (before && why === '') return fail({ kind: 'no reason' });
  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const named = namesSomebodyApart(file.value.value, why);
  if (named !== undefined) return fail({ kind: 'names somebody apart', found: named });
  const log = await readRecord(world, reference, meeting.id);
  if (!log.ok) return log;
  const today = world.clock.today();
  const now = minutesNow({ file: file.value.value, meeting, log: log.value, today });
  // The papers' words come from the case as well: a name put right there a moment ago was not on the screen.
  if (!sameIds(now.eventIds, shown.eventIds) || !sameValue(now.papers, shown.papers))
    return fail({ kind: 'changed since shown' });
  const { stops } = now.checks;
  if (stops.length > 0) return fail({ kind: 'stops', stops });

  const hashes = await Promise.all(log.value.files.map(({ bytes }) => world.identity.sha256(bytes)));
  const signOff: SignOff = {
    version: nextVersion(meeting),
    by: world.identity.me,
    at: world.clock.now(),
    covered: coverFiles(log.value.files, hashes),
    ...(before && { replaces: { version: before.version, why } }),
  };
  const profile = profileOf(file.value.value.procedure);
  const { record } = log.value;
  const due = minutesDue({
    file: file.value.value,
    meeting,
    record,
    signOff,
    profile,
    calendar: councilCalendar(),
    today,
  });
  const next = nextInRecord(file.value.value, record);
  return ok({ signOff, ...(due ? { minutesDue: due } : {}), ...(next ? { nextAgreed: next } : {}) });
}

/** As sets: the order in which panels' files come says nothing. */
function sameIds(now: readonly string[], shown: readonly string[]): boolean {
  const there = new Set(now);
  return there.size === new Set(shown).size && shown.every((id) => there.has(id));
}
