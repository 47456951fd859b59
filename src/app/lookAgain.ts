import type { PersonId } from '../domain/case/caseFile.ts';
import { type BecameBusy, becameBusy, type Planned } from '../domain/meeting/becameBusy.ts';
import type { Diaries } from '../domain/meeting/diary.ts';
import { type OwnEvent, withoutOwn } from '../domain/meeting/ownEvents.ts';
import { readDiaries } from './readDiaries.ts';
import type { World } from './world.ts';

/** As long as somebody who has pressed Send can be kept waiting for a second look. */
const AT_MOST = 4000;

/**
 * `go`: nobody required has become busy, or there is nobody's diary to look at.
 * `busy`: these have, since the time was chosen. `not checked`: no answer in time, or none that says anything.
 */
export type LookedAgain =
  | { readonly is: 'go' }
  | { readonly is: 'busy'; readonly busy: readonly BecameBusy[] }
  | { readonly is: 'not checked' };

export interface LookAt {
  readonly planned: readonly Planned[];
  readonly required: ReadonlySet<PersonId>;
  /** As they were when the time was chosen. */
  readonly before: Diaries;
  /** Events of this very meeting, which are to move. */
  readonly own: readonly OwnEvent[];
}

/** Diaries once more, just before invitations leave. Never fails, and never takes long: it knows less. */
export async function lookAgain(world: Pick<World, 'freeBusy' | 'clock'>, at: LookAt): Promise<LookedAgain> {
  const people = at.planned.flatMap((one) => one.people.filter(({ id }) => at.required.has(id)));
  const dates = at.planned.map(({ time }) => time.date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || !people.some(({ side, email }) => side === 'council' && email)) return { is: 'go' };
  const read = await Promise.race([
    readDiaries(world, [...new Set(people)], first, last),
    world.clock.wait(AT_MOST).then(() => undefined),
  ]);
  if (!read || read.refusal || ![...read.diaries.values()].some(({ state }) => state === 'seen'))
    return { is: 'not checked' };
  const busy = becameBusy(at.planned, at.required, { before: at.before, now: withoutOwn(read.diaries, at.own) });
  return busy.length > 0 ? { is: 'busy', busy } : { is: 'go' };
}
