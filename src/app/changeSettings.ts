import { fail, type Result } from '../domain/result.ts';
import type { CouncilSettings } from '../domain/settings/councilSettings.ts';
import type { Refusal } from './ports/refusal.ts';
import type { SettingsRead } from './ports/settings.ts';
import { isPassing } from './saving/mergeAndSave.ts';
import type { World } from './world.ts';

const tries = 5;

/** Changes what is there now, again on top of whatever somebody else saves meanwhile. Safe to repeat. */
export async function changeSettings(
  world: Pick<World, 'settings' | 'clock'>,
  change: (settings: CouncilSettings) => CouncilSettings,
): Promise<Result<SettingsRead, Refusal>> {
  let refused: Refusal = { kind: 'busy' };
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await world.clock.wait(500 * 2 ** turn);
    const now = await world.settings.read();
    const saved = now.ok ? await world.settings.save(change(now.value.value), now.value.etag) : now;
    if (saved.ok) return saved;
    refused = saved.reason;
    if (!isPassing(refused)) break;
  }
  return fail(refused);
}
