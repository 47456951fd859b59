import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Refusal } from './refusal.ts';

/** By SharePoint's clock, both ends included. */
export interface SavedBetween {
  readonly since?: Instant | undefined;
  readonly until?: Instant | undefined;
}

export interface Dropped {
  /** How many SharePoint would not give up. */
  readonly left: number;
  /** When the present version was saved. Absent where there is no file. */
  readonly present?: Instant;
}

/** What SharePoint keeps of files in CIN Records beyond what they are now. Each path is of names below the library. */
export interface FileHistory {
  /**
   * Throws away the versions before the present one; with `since` and `until`, only those saved from then on and up to
   * then. Safe to repeat. A file that is not there has none.
   */
  dropEarlier(path: readonly string[], saved: SavedBetween): Promise<Result<Dropped, Refusal>>;
  /** When the present version was saved. Undefined where there is no file. */
  savedAt(path: readonly string[]): Promise<Result<Instant | undefined, Refusal>>;
  /** How many versions `dropEarlier` would throw away. Changes nothing. */
  countEarlier(path: readonly string[], since?: Instant): Promise<Result<number, Refusal>>;
  /** Throws the file away, past the recycle bin. False: SharePoint would not. Not there counts as thrown away. */
  throwAway(path: readonly string[]): Promise<Result<boolean, Refusal>>;
}
