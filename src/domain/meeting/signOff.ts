import type { Instant } from '../time/instant.ts';
import type { Account } from './meeting.ts';

/** One file of the record as it stood when the minutes were signed off. */
export interface CoveredFile {
  readonly name: string;
  /** Bytes from the start of the file that are covered; what comes after arrived later. */
  readonly length: number;
  /** SHA-256 of those bytes, lower-case hex. */
  readonly sha256: string;
}

/** Fixes the minutes: which bytes of which files they were made from, by whom and when. */
export interface SignOff {
  readonly version: number;
  readonly by: Account;
  readonly at: Instant;
  readonly covered: readonly CoveredFile[];
}
