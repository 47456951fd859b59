import type { Refusal, Versioned } from '../../app/ports/refusal.ts';
import type { Settings } from '../../app/ports/settings.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type CouncilSettings, defaultSettings } from '../../domain/settings/councilSettings.ts';
import { decodeSettings, encodeSettings } from './documents/settingsDocument.ts';
import type { Library } from './library.ts';
import { settleWrite } from './settleWrite.ts';

const what = "the council's settings";
const path = ['settings.json'] as const;

/** `settings.json` beside the folders of the cases. */
export function settingsFile(files: Library): Settings {
  const read = async (): Promise<Result<Versioned<CouncilSettings>, Refusal>> => {
    const file = await files.look(path, what);
    if (!file.ok) return file;
    const bytes = await files.bytes(file.value, what);
    if (!bytes.ok) return bytes;
    const settings = decodeSettings(new TextDecoder().decode(bytes.value));
    return settings
      ? ok({ value: settings, etag: file.value.eTag })
      : fail({ kind: 'unreadable', where: 'settings.json' });
  };
  return {
    async read() {
      const found = await read();
      if (found.ok || found.reason.kind !== 'not found') return found;
      return ok({ value: defaultSettings, etag: undefined });
    },
    save(value, etag) {
      const text = encodeSettings(value);
      const bytes = new TextEncoder().encode(text);
      return settleWrite<CouncilSettings>({
        async write() {
          const upload = { bytes, contentType: 'application/json', etag, retry: 'never', what } as const;
          const put = await files.put(path, upload);
          return put.ok ? ok({ value, etag: put.value.eTag }) : put;
        },
        read,
        same: (there) => encodeSettings(there) === text,
        etag,
      });
    },
  };
}
