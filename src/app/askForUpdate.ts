import type { CaseReference, PersonId } from '../domain/case/caseFile.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { sittingOf } from '../domain/meeting/sittingOf.ts';
import { updateWords } from '../domain/meeting/updateWords.ts';
import { profileOf } from '../domain/procedure/inForce.ts';
import type { Result } from '../domain/result.ts';
import { readAsOfNow, sendQuestion } from './asking/sendQuestion.ts';
import type { Refusal } from './ports/refusal.ts';
import type { SendWatch } from './sending/sendingRuns.ts';
import type { SendView } from './sendingState.ts';
import type { SendingWorld } from './sendMessages.ts';

/**
 * Asks somebody who cannot come for a written update, at most once a day, under the procedure's headings. Of the case and
 * the meeting as they are now: a preview that differs is the older.
 */
export async function askForUpdate(
  world: SendingWorld,
  reference: CaseReference,
  meetingId: MeetingId,
  people: readonly PersonId[],
  watch: SendWatch = {},
): Promise<Result<readonly SendView[], Refusal>> {
  const read = await readAsOfNow(world, reference, meetingId);
  if (!read.ok) return read;
  const { file, meeting } = read.value;
  const profile = profileOf(file.procedure);
  return sendQuestion(
    world,
    { file, meeting, document: 'update request' },
    file.people.filter(({ id }) => people.includes(id)),
    (person) => updateWords(profile, person, sittingOf(meeting, person.id)),
    watch,
  );
}
