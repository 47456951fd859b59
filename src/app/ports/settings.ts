import type { Result } from '../../domain/result.ts';
import type { CouncilSettings } from '../../domain/settings/councilSettings.ts';
import type { Refusal } from './refusal.ts';

/** `settings.json` at the root of CIN Records. */
export interface Settings {
  /** The defaults, without an eTag, where the file was never made. One that cannot be read is refused, never taken as empty. */
  read(): Promise<Result<SettingsRead, Refusal>>;
  /** Refuses with `changed elsewhere` when someone has saved since `etag` was read; without one, when there is a file. */
  save(settings: CouncilSettings, etag: string | undefined): Promise<Result<SettingsRead, Refusal>>;
}

export interface SettingsRead {
  readonly value: CouncilSettings;
  readonly etag: string | undefined;
}
