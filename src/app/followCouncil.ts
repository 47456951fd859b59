import { followSettings } from '../domain/procedure/inForce.ts';
import { sameValue } from '../domain/sameValue.ts';
import { defaultSettings } from '../domain/settings/councilSettings.ts';
import type { World } from './world.ts';

export interface Council {
  /**
   * Before anything of a case is read from SharePoint. Where this device has kept the council's settings they count
   * already and nobody waits: SharePoint's are read beside, once. Where it has none, they are waited for. What could not
   * be read is asked for again the next time.
   */
  readonly beforeCases: () => Promise<void>;
}

/**
 * Makes the council's settings count on this page: those this device has kept at once, those of SharePoint when it is
 * first asked for something. `changed` is called when these differ from what counted: dates on screen may move.
 */
export async function followCouncil(
  { device, settings }: Pick<World, 'device' | 'settings'>,
  changed: () => void,
): Promise<Council> {
  const kept = await device.keptSettings().then(
    (value) => value,
    () => undefined,
  );
  const before = kept ?? defaultSettings;
  followSettings(before);
  const read = async () => {
    const answer = await settings.read();
    if (!answer.ok) {
      reading = undefined;
      return;
    }
    if (kept && sameValue(answer.value.value, before)) return;
    followSettings(answer.value.value);
    await device.keepSettings(answer.value.value).then(undefined, () => undefined);
    if (!sameValue(answer.value.value, before)) changed();
  };
  let reading: Promise<void> | undefined;
  return {
    beforeCases: async () => {
      reading ??= read();
      if (!kept) await reading;
    },
  };
}
