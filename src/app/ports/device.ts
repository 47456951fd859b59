import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { CouncilSettings } from '../../domain/settings/councilSettings.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Versioned } from './refusal.ts';

/** A case whose row may say less than the case does: something of it was begun here at `since`. */
export interface RowBehind {
  readonly reference: CaseReference;
  readonly since: Instant;
}

/**
 * What this browser keeps for one person of one tenant; another account never reads it.
 * Every promise resolves only once the write is on disk; that of `keepDraft` once it outlives this page and the browser,
 * a moment before the disk has it. Rejects when the browser refuses storage or the disk is full:
 * callers say so on screen.
 */
export interface Device {
  /** Set where this browser keeps nothing at all, and why: said on screen before anybody types. */
  readonly keepsNothing?: 'it refuses' | 'it does not answer';
  /** `at`: when the list last answered whoever is here, on this device. */
  caseRows(): Promise<{
    readonly rows: readonly Versioned<CaseRow>[];
    readonly cursor: string | undefined;
    readonly at?: Instant;
  }>;
  keepCaseRows(change: {
    readonly rows: readonly Versioned<CaseRow>[];
    readonly removed: readonly string[];
    readonly whole: boolean;
    readonly cursor: string | undefined;
    /** Without it the time kept before stays. */
    readonly at?: Instant;
  }): Promise<void>;
  /** One row that was just written, in place of the one that had the etag `over`. Does nothing where that is gone. */
  replaceCaseRow(row: Versioned<CaseRow>, over: string): Promise<void>;
  /** Cases whose row this device had still to write when it was last heard of. */
  rowsBehind(): Promise<readonly RowBehind[]>;
  /** Takes the place of an earlier one of that case. */
  keepRowBehind(row: RowBehind): Promise<void>;
  /** Does nothing where something of that case was begun later. */
  dropRowBehind(row: RowBehind): Promise<void>;
  /** The council's settings as this device last read them. */
  keptSettings(): Promise<CouncilSettings | undefined>;
  keepSettings(settings: CouncilSettings): Promise<void>;
  /** Events written here and not yet known to be in SharePoint, oldest first. */
  unsent(meeting: MeetingId): Promise<readonly MeetingEvent[]>;
  keepUnsent(meeting: MeetingId, events: readonly MeetingEvent[]): Promise<void>;
  /** Forgets events that SharePoint has acknowledged. */
  acknowledge(meeting: MeetingId, eventIds: readonly string[]): Promise<void>;
  /** Text being typed and not yet added, by the box it is typed in. */
  draft(box: string): Promise<string>;
  /** Keeps the newest text of a box: one that was given meanwhile may take its place, and settles both. */
  keepDraft(box: string, text: string): Promise<void>;
  /** Keeps a text as long as a page and drops it again: rejects where `keepDraft` would, before anybody types. */
  tryKeeping(): Promise<void>;
  /** Every draft kept in a box whose name begins so. */
  drafts(prefix: string): Promise<readonly { readonly box: string; readonly text: string }[]>;
  /** What exists nowhere but here: entries that SharePoint does not have yet, and texts that were typed and not added. */
  onlyHere(): Promise<{ readonly entries: number; readonly drafts: number }>;
  /** Drops everything kept here for this person. */
  forget(): Promise<void>;
}
