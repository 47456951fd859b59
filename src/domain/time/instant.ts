declare const brand: unique symbol;

/** When something happened: `2026-12-22T09:05:00.000Z`, always UTC with milliseconds, so text order is time order. */
export type Instant = string & { readonly [brand]: 'Instant' };

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const isInstant = (value: unknown): value is Instant => typeof value === 'string' && shape.test(value);

/** An instant from stored text. Throws on anything else: stored instants are decoded before they reach here. */
export function instant(text: string): Instant {
  if (!shape.test(text)) throw new Error(`Not an instant: ${text}`);
  return text as Instant;
}
