import { followSettings } from '../domain/procedure/inForce.ts';
import { sameValue } from '../domain/sameValue.ts';
import { defaultSettings } from '../domain/settings/councilSettings.ts';
import type { World } from './world.ts';

/**
 * Makes the council's settings count on this page: first those this device has kept, so that nothing waits for the
 * network; then those SharePoint has. `changed` is called when these differ from the kept ones: dates on screen may move.
 */
export async function followCouncil(
  { device, settings }: Pick<World, 'device' | 'settings'>,
  changed: () => void,
): Promise<{ readonly now: Promise<void> }> {
  const kept = await device.keptSettings().then(
    (value) => value,
    () => undefined,
  );
  const before = kept ?? defaultSettings;
  followSettings(before);
  const now = async () => {
    const read = await settings.read();
    if (!read.ok || sameValue(read.value.value, before)) return;
    followSettings(read.value.value);
    await device.keepSettings(read.value.value).then(undefined, () => undefined);
    changed();
  };
  return { now: now() };
}
