import type { StoredColumn } from './stored.ts';

export type StoredValue = { readonly value: unknown } | { readonly wrong: string };

/** What SharePoint keeps of a value it is given; undefined empties the field, and an empty text does too. */
export function storedValue({ name, type }: StoredColumn, given: unknown): StoredValue {
  if (given === null || given === undefined || given === '') return { value: undefined };
  switch (type.kind) {
    case 'text':
      if (typeof given !== 'string') return { wrong: `Field '${name}' takes a text` };
      if (given.length > type.maxLength) return { wrong: `Field '${name}' takes at most ${type.maxLength} characters` };
      if (type.lines === 'one' && /[\r\n]/.test(given)) return { wrong: `Field '${name}' takes one line` };
      return { value: given };
    case 'number':
      return typeof given === 'number' ? { value: given } : { wrong: `Field '${name}' takes a number` };
    case 'boolean':
      return typeof given === 'boolean' ? { value: given } : { wrong: `Field '${name}' takes true or false` };
    case 'dateTime': {
      const at = typeof given === 'string' && /^\d{4}-\d\d-\d\d/.test(given) ? Date.parse(given) : Number.NaN;
      if (Number.isNaN(at)) return { wrong: `Field '${name}' takes a date` };
      return { value: type.format === 'dateOnly' ? siteMidnight(at) : wholeSeconds(at) };
    }
  }
}

/**
 * A date-only column keeps midnight in the site's time zone and answers with it in UTC, so that 6 July in London comes
 * back as `2027-07-05T23:00:00Z`.
 */
function siteMidnight(at: number): string {
  const parts = inLondon.formatToParts(at);
  const part = (kind: string) => parts.find((one) => one.type === kind)?.value ?? '';
  const utcMidnight = Date.parse(`${part('year')}-${part('month')}-${part('day')}T00:00:00Z`);
  const hour = Number(inLondon.formatToParts(utcMidnight).find((one) => one.type === 'hour')?.value ?? 0);
  return wholeSeconds(utcMidnight - hour * 3_600_000);
}

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

const wholeSeconds = (at: number) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
