import * as z from 'zod/mini';
import { type Instant, instant } from '../../../domain/time/instant.ts';
import { type PlainDate, parsePlainDate } from '../../../domain/time/plainDate.ts';

/**
 * A dateOnly column is written at noon UTC: SharePoint cuts the time off in the *site's* time zone, and a site left on
 * another zone than London would turn midnight into the day before.
 */
export const dateToColumn = (date: PlainDate | undefined): string | null =>
  date === undefined ? null : `${date}T12:00:00Z`;

/**
 * A dateOnly column comes back as an instant: the site's local midnight said in UTC. In a London summer 1 July is
 * `2027-06-30T23:00:00Z`, in winter 4 January is `2027-01-04T00:00:00Z`. Eleven hours on, every zone from ten hours
 * west to eleven hours east of Greenwich, and noon itself, lies in the day that was meant.
 */
export function dateFromColumn(text: string): PlainDate | undefined {
  const whole = parsePlainDate(text);
  if (whole.ok) return whole.value;
  const time = timeOf(text);
  if (time === undefined) return undefined;
  const day = parsePlainDate(new Date(time + 11 * 3_600_000).toISOString().slice(0, 10));
  return day.ok ? day.value : undefined;
}

/** Graph's times have no milliseconds; ours always have. */
export function instantFromGraph(text: string): Instant | undefined {
  const time = timeOf(text);
  return time === undefined ? undefined : instant(new Date(time).toISOString());
}

/** Milliseconds since 1970. Only with a zone: without one, `Date` would read it in the computer's own. */
function timeOf(text: string): number | undefined {
  const time = /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** SharePoint leaves an empty column out, or says null. */
export const optionalText = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? undefined),
);

export const optionalDate = z.pipe(
  z.nullish(z.string().check(z.refine((text) => dateFromColumn(text) !== undefined, 'not a date'))),
  z.transform((text) => (text == null ? undefined : dateFromColumn(text))),
);

export const requiredDate = z.pipe(
  z.string().check(z.refine((text) => dateFromColumn(text) !== undefined, 'not a date')),
  z.transform((text) => dateFromColumn(text) as PlainDate),
);

/** JSON kept in a multi-line column. Empty is undefined; what is not JSON is null, which no schema behind it takes. */
export const jsonColumn = z.pipe(
  z.nullish(z.string()),
  z.transform((text): unknown => {
    if (text == null || text === '') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }),
);

/** `key: undefined` clears a column, which SharePoint takes as null. */
export const cleared = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null]));
