import * as z from 'zod/mini';
import type { Instant } from '../../../domain/time/instant.ts';
import { type PlainDate, parsePlainDate } from '../../../domain/time/plainDate.ts';

/** Domain scalars as they lie in JSON and in text columns. */
export const plainDate = z.custom<PlainDate>(
  (text) => typeof text === 'string' && parsePlainDate(text).ok,
  'not a date',
);

export const instantText = z.custom<Instant>(
  (text) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text),
  'not an instant',
);
