import type { PersonId } from '../../domain/case/caseFile.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SendItem, SentDocument } from '../../domain/sending/sendItem.ts';
import { rulingItems } from '../../domain/sending/standing.ts';
import type { Refusal } from '../ports/refusal.ts';
import { persist } from '../saving/persist.ts';
import type { World } from '../world.ts';
import type { PapersOf } from './finishSending.ts';

/** One person's copy of one version of the papers, or of another message. */
export interface PapersOfOne extends PapersOf {
  readonly person: PersonId;
  /** `papers` where it is not said. */
  readonly document?: SentDocument;
}

/** The item that counts for one person. `not found` while nothing was begun for them. */
export async function itemOf(
  world: Pick<World, 'clock' | 'sends'>,
  { meetingId, version, person, document = 'papers' }: PapersOfOne,
): Promise<Result<SendItem, Refusal>> {
  const items = await persist(world.clock, () => world.sends.ofMeeting(meetingId));
  if (!items.ok) return items;
  const ruling = rulingItems(
    items.value.map(({ value }) => value),
    { version, document },
  );
  const item = ruling.find(({ recipient }) => recipient === person);
  return item ? ok(item) : fail({ kind: 'not found', what: 'what was written down about this person' });
}
