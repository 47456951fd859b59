import type { EventBody } from '../domain/meeting/event.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';

/** `saved`: SharePoint has it. `on this device`: it will go when it can. `not kept`: this browser keeps no drafts. */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | undefined }
  | { readonly kind: 'on this device'; readonly since: Instant; readonly waiting: number; readonly why?: Refusal }
  | { readonly kind: 'not kept'; readonly waiting: number };

export interface RecordView {
  readonly record: MeetingRecord;
  readonly saved: SavedState;
  /** False until everything in SharePoint has been read once. */
  readonly complete: boolean;
  /** Account ids that wrote in the last two minutes, without our own. */
  readonly others: readonly string[];
}

/** A meeting's record while a panel is open on it: written here at once, to SharePoint soon, and read from everyone. */
export interface LiveRecord {
  view(): RecordView;
  /** Calls back whenever `view()` has become another object. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Resolves when the device has it (or has refused to keep it: the view says so). */
  add(body: EventBody, basedOn?: readonly string[]): Promise<void>;
  /** Hidden panels do not read; coming back reads at once. */
  setVisible(visible: boolean): void;
  /** Sends what waits and stops reading. What could not be sent stays on the device. */
  close(): Promise<void>;
}
