import * as z from 'zod/mini';
import { parseJson } from '../../../domain/parseJson.ts';
import type { CouncilSettings } from '../../../domain/settings/councilSettings.ts';

/** Loose: what a newer version of the app keeps there survives a round trip. */
const settings = z.looseObject({
  version: z.literal(1),
  protectedDomains: z._default(z.array(z.looseObject({ domain: z.string(), trigger: z.string() })), []),
});

/** Undefined when it is not what this app or an older one wrote. */
export function decodeSettings(text: string): CouncilSettings | undefined {
  const json = parseJson(text);
  const read = settings.safeParse(json.ok ? json.value : undefined);
  return read.success ? read.data : undefined;
}

export const encodeSettings = (value: CouncilSettings): string => `${JSON.stringify(value, undefined, 2)}\n`;
