import { type MovedDate, movedDates } from '../domain/case/movedDates.ts';
import { followSettings } from '../domain/procedure/inForce.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type CouncilChange, undoing, withChange } from '../domain/settings/councilChange.ts';
import { type CouncilSettings, defaultSettings } from '../domain/settings/councilSettings.ts';
import { namesThemselves } from '../domain/settings/managerProblem.ts';
import { timeInLondon } from '../domain/time/londonTime.ts';
import { changeSettings } from './changeSettings.ts';
import { keptCases } from './keptCases.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/** What a change has done. */
export interface CouncilSet {
  readonly settings: CouncilSettings;
  /** The open dates that it moves, of the cases this device has. */
  readonly moved: readonly MovedDate[];
  /** Puts back what was there before. */
  readonly undo: CouncilChange;
}

/**
 * Changes one of the council's settings for everyone and makes it count on this page and device at once. What others
 * have saved meanwhile stays. Refuses as SharePoint does, and with `not allowed` where somebody names themselves a manager;
 * then nothing has changed. Safe to repeat.
 */
export async function setCouncil(
  world: Pick<World, 'settings' | 'clock' | 'device' | 'identity'>,
  change: CouncilChange,
): Promise<Result<CouncilSet, Refusal>> {
  if (namesThemselves(change, world.identity.me))
    return fail({ kind: 'not allowed', needs: 'somebody else, who names you' });
  let before = defaultSettings;
  const saved = await changeSettings(world, (there) => {
    before = there;
    return withChange(there, change);
  });
  if (!saved.ok) return saved;
  const settings = saved.value.value;
  followSettings(settings);
  // A browser that keeps nothing reads them again when it opens.
  await world.device.keepSettings(settings).then(undefined, () => undefined);
  const { rows } = await keptCases(world);
  const context = { today: world.clock.today(), me: world.identity.me, time: timeInLondon(world.clock.now()) };
  const moved = movedDates(
    rows.map(({ value }) => value),
    context,
    [before, settings],
  );
  return ok({ settings, moved, undo: undoing(before, change) });
}
