import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Refusal } from './refusal.ts';

/** What SharePoint keeps of files in CIN Records beyond what they are now. Each path is of names below the library. */
export interface FileHistory {
  /**
   * Throws away the versions before the present one; with `since`, only those saved at that time or later. Answers with
   * how many SharePoint would not give up. Safe to repeat. A file that is not there has none.
   */
  dropEarlier(path: readonly string[], since?: Instant): Promise<Result<number, Refusal>>;
  /** How many versions `dropEarlier` would throw away. Changes nothing. */
  countEarlier(path: readonly string[], since?: Instant): Promise<Result<number, Refusal>>;
  /** Throws the file away, past the recycle bin. False: SharePoint would not. Not there counts as thrown away. */
  throwAway(path: readonly string[]): Promise<Result<boolean, Refusal>>;
}
