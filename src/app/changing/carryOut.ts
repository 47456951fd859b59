import { withChangeDone } from '../../domain/meeting/change.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import { isPassing } from '../saving/mergeAndSave.ts';
import { persist } from '../saving/persist.ts';
import { refreshCaseRow, rowBehind } from '../saving/refreshCaseRow.ts';
import type { Changing, ChangingWorld } from './changing.ts';
import { touchCalendar } from './touchCalendar.ts';

const tries = 8;

/** Carries out the change that is written down on the item: the calendar, then the result. */
export async function carryOut(world: ChangingWorld, first: Versioned<Meeting>): Promise<Result<Changing, Refusal>> {
  rowBehind(world, first.value.caseReference);
  let item = first;
  for (let turn = 1; ; turn += 1) {
    if (!item.value.change) return ok(changed(world, item.value));
    const step = await nextStep(world, item);
    if (step.ok) {
      if ('state' in step.value) return ok(step.value);
      item = step.value;
      continue;
    }
    if (!isPassing(step.reason) || turn >= tries) return step;
    await world.clock.wait(1000 * 2 ** Math.min(turn, 4));
    // After a lost answer nothing is known: both are read again before anything is done again.
    const now = await persist(world.clock, () => world.meetings.read(first.value.id));
    if (!now.ok) return now;
    item = now.value;
  }
}

async function nextStep(
  world: ChangingWorld,
  { value: meeting, etag }: Versioned<Meeting>,
): Promise<Result<Versioned<Meeting> | Changing, Refusal>> {
  const touched = await touchCalendar(world, meeting);
  if (!touched.ok) return touched;
  if (touched.value.is === 'not apart') return ok({ state: 'not apart', meeting, together: touched.value.together });
  if (touched.value.is === 'gone') {
    const { person } = touched.value;
    return ok({ state: 'gone', meeting, ...(person !== undefined && { person }) });
  }
  return world.meetings.update(withChangeDone(meeting, world.clock.now(), touched.value.made), etag);
}

/** Finished; the case's row follows. */
export const changed = (world: ChangingWorld, meeting: Meeting): Changing => ({
  state: 'done',
  meeting,
  row: refreshCaseRow(world, meeting.caseReference),
});
