import type { CaseReference, PersonId } from '../domain/case/caseFile.ts';
import { chaseWords } from '../domain/meeting/chaseWords.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { sittingOf } from '../domain/meeting/sittingOf.ts';
import { ok, type Result } from '../domain/result.ts';
import { readAsOfNow, sendQuestion } from './asking/sendQuestion.ts';
import type { Refusal } from './ports/refusal.ts';
import { readReplies } from './readReplies.ts';
import type { SendWatch } from './sending/sendingRuns.ts';
import type { SendView } from './sendingState.ts';
import type { SendingWorld } from './sendMessages.ts';
import type { World } from './world.ts';

export interface Chased {
  readonly views: readonly SendView[];
  /** Had answered by the time it was to go: nothing was sent to them. */
  readonly answered: readonly PersonId[];
}

/**
 * Asks people who have not answered once more, each by a message of their own, at most once a day. Looks at the replies
 * first where this person can: somebody who has answered since is left in peace. Of the case and the meeting as they are
 * now: a preview that differs is the older.
 */
export async function chase(
  world: SendingWorld & Pick<World, 'replies'>,
  reference: CaseReference,
  meetingId: MeetingId,
  people: readonly PersonId[],
  watch: SendWatch = {},
): Promise<Result<Chased, Refusal>> {
  const read = await readAsOfNow(world, reference, meetingId);
  if (!read.ok) return read;
  const { file, meeting } = read.value;
  const now = await readReplies(world, file, meeting);
  const replies = now.ok ? now.value.replies : meeting.replies;
  const answered = people.filter((id) =>
    replies?.people.some(({ person, answer }) => person === id && answer !== 'no reply'),
  );
  const silent = file.people.filter(({ id }) => people.includes(id) && !answered.includes(id));
  const words = ({ id }: { readonly id: PersonId }) => chaseWords(sittingOf(meeting, id));
  const sent = await sendQuestion(world, { file, meeting, document: 'chase' }, silent, words, watch);
  return sent.ok ? ok({ views: sent.value, answered }) : sent;
}
