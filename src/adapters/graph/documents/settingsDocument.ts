import * as z from 'zod/mini';
import { parseJson } from '../../../domain/parseJson.ts';
import type { CouncilSettings } from '../../../domain/settings/councilSettings.ts';
import type { DayPeriod } from '../../../domain/time/period.ts';
import { plainDate } from './scalars.ts';

const setBy = { by: z.string(), on: plainDate };
const namedDay = z.looseObject({ ...setBy, date: plainDate, name: z.string() });
const dayPeriod = z.custom<DayPeriod>(
  (value) =>
    typeof value === 'string' &&
    /^(1 (working day|calendar day|week|month)|[1-9]\d{0,2} (working day|calendar day|week|month)s)$/.test(value),
);

/** Loose: what a newer version of the app keeps there survives a round trip. */
const settings = z.looseObject({
  version: z.literal(1),
  protectedDomains: z._default(z.array(z.looseObject({ domain: z.string(), trigger: z.string() })), []),
  procedure: z.exactOptional(z.string()),
  readings: z._default(
    z.array(
      z.looseObject({
        ...setBy,
        procedure: z.string(),
        rule: z.string(),
        period: z.string(),
        from: z.exactOptional(z.string()),
        dayAfter: z.exactOptional(z.literal(true)),
      }),
    ),
    [],
  ),
  confirmed: z._default(
    z.array(
      z.looseObject({
        ...setBy,
        procedure: z.string(),
        about: z.enum(['chair', 'invitee', 'agenda item', 'one outcome']),
        rule: z.string(),
      }),
    ),
    [],
  ),
  houseStandard: z._default(
    z.array(z.looseObject({ ...setBy, procedure: z.string(), rule: z.string(), period: dayPeriod, why: z.string() })),
    [],
  ),
  closureDays: z._default(z.array(namedDay), []),
  bankHolidays: z._default(z.array(namedDay), []),
  teams: z._default(
    z.array(
      z.looseObject({
        ...setBy,
        name: z.string(),
        members: z.array(z.looseObject({ id: z.string(), name: z.string() })),
      }),
    ),
    [],
  ),
  managers: z._default(z.array(z.looseObject({ ...setBy, id: z.string(), name: z.string(), role: z.string() })), []),
  words: z._default(
    z.looseObject({
      plan: z.exactOptional(z.string()),
      minutes: z.exactOptional(z.string()),
      agenda: z.exactOptional(z.string()),
      group: z.exactOptional(z.string()),
      caseSystem: z.exactOptional(z.string()),
    }),
    {},
  ),
});

/** Undefined when it is not what this app or an older one wrote. */
export function decodeSettings(text: string): CouncilSettings | undefined {
  const json = parseJson(text);
  const read = settings.safeParse(json.ok ? json.value : undefined);
  return read.success ? read.data : undefined;
}

export const encodeSettings = (value: CouncilSettings): string => `${JSON.stringify(value, undefined, 2)}\n`;
