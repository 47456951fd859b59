import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

export interface Clock {
  now(): Instant;
  /** Today in London. */
  today(): PlainDate;
  /** Resolves after that many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}
