import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** What a column holds, in SharePoint's kinds. `long text` is many lines, plain, and cannot be indexed. */
export type ColumnKind = 'text' | 'long text' | 'number' | 'yes or no' | 'day';

export interface ColumnLayout {
  /** Internal name. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Can be filtered by. */
  readonly indexed: boolean;
  /** No two items have the same value: what keeps two people from making the same thing. */
  readonly unique: boolean;
  /** Characters, for text; 255 without it. */
  readonly maxLength?: number;
}

export interface ListLayout {
  readonly name: 'CIN Cases' | 'CIN Meetings' | 'CIN Sends' | 'CIN Records';
  readonly kind: 'list' | 'library';
  /** What it is for, for whoever reads the check-up. */
  readonly holds: string;
  readonly columns: readonly ColumnLayout[];
}

/** What can be made. */
export type MissingPart =
  | { readonly kind: 'list missing'; readonly list: ListLayout }
  | { readonly kind: 'column missing'; readonly list: ListLayout; readonly column: ColumnLayout }
  | { readonly kind: 'not indexed'; readonly list: ListLayout; readonly column: ColumnLayout };

export interface ColumnSeen {
  readonly name: string;
  /** `other`: a kind that this app never makes. */
  readonly kind: ColumnKind | 'other';
  readonly indexed: boolean;
  readonly unique: boolean;
}

export interface ListSeen {
  readonly name: string;
  readonly kind: 'list' | 'library' | 'other';
  readonly columns: readonly ColumnSeen[];
}

/**
 * Lists and columns of the council's site. Making them needs a site owner, and the app's grant on the site raised to
 * `fullcontrol` for that run: `not allowed` otherwise. After `no answer` look before asking again.
 */
export interface SiteSetUp {
  /** Only those lists of the site that carry one of the names. */
  look(names: readonly string[]): Promise<Result<readonly ListSeen[], Refusal>>;
  /** Makes the one part that a finding names. One of the wrong kind is refused: it may hold data. */
  make(finding: MissingPart): Promise<Result<void, Refusal>>;
  /** The request that would make it, method, address and body, for an administrator to send with another tool. */
  requestFor(finding: MissingPart): Promise<Result<string, Refusal>>;
  /**
   * Whether this tenant refuses to save a file over a version that has been replaced: published reports say so,
   * Microsoft's documentation does not. Writes the file `check-up.json` in CIN Records.
   */
  refusesStaleSave(): Promise<Result<boolean, Refusal>>;
}
