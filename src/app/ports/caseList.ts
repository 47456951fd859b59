import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal, Versioned } from './refusal.ts';

export interface CaseChanges {
  readonly rows: readonly Versioned<CaseRow>[];
  /** References that are gone or no longer visible to this person. */
  readonly removed: readonly string[];
  /** True when this is everything there is: forget all else. */
  readonly whole: boolean;
  /** Hand this in next time. */
  readonly cursor: string;
}

/** The list CIN Cases: one row per case, the only list that every device keeps. */
export interface CaseList {
  /** What changed since `cursor`; all of it without one. An outdated cursor answers with the whole list. */
  changes(cursor: string | undefined): Promise<Result<CaseChanges, Refusal>>;
  /** The row as it is now. */
  read(reference: string): Promise<Result<Versioned<CaseRow>, Refusal>>;
  /**
   * Makes the row, or answers with the one already there under the same reference: whoever came first rules.
   * After a lost answer the reference is looked up before anything is tried again.
   */
  create(row: CaseRow): Promise<Result<Versioned<CaseRow>, Refusal>>;
  /** Refuses with `changed elsewhere` when the row is not as it was when `etag` was read. */
  update(row: CaseRow, etag: string): Promise<Result<Versioned<CaseRow>, Refusal>>;
}
