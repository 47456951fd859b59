import type { ScenarioList } from '../../scenarios/scenario.ts';

/** One site: its lists, and the files of its libraries. Plain JSON. */
export interface SharePointState {
  /** `host,site collection,web` */
  readonly siteId: string;
  lists: Record<string, StoredList>;
  drives: Record<string, StoredDrive>;
}

export interface StoredColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  readonly type: ColumnType;
}

export type ColumnType =
  | { readonly kind: 'text'; readonly maxLength: number; readonly lines: 'one' | 'many' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'dateTime'; readonly format: 'dateOnly' | 'dateTime' };

/** When and by whom, and the counter that delta goes by. */
export interface Stamp {
  readonly createdBy: string;
  readonly created: string;
  modifiedBy: string;
  modified: string;
  /** Position in the order of changes of its list or drive. */
  changed: number;
  deleted?: true;
}

export interface StoredItem extends Stamp {
  readonly id: string;
  readonly guid: string;
  version: number;
  fields: Record<string, unknown>;
}

export interface StoredList {
  readonly id: string;
  readonly displayName: string;
  readonly template: ScenarioList['template'];
  readonly created: string;
  columns: StoredColumn[];
  items: Record<string, StoredItem>;
  lastItem: number;
  /** The last change's number. */
  changes: number;
  readonly driveId?: string;
}

export interface StoredVersion {
  /** `1.0`, `2.0`… */
  readonly id: string;
  readonly base64: string;
  readonly size: number;
  readonly modified: string;
  readonly modifiedBy: string;
}

export interface StoredEntry extends Stamp {
  readonly id: string;
  readonly guid: string;
  name: string;
  /** Absent for the root. */
  parent?: string;
  /** eTag's number: every change. */
  version: number;
  /** cTag's number: content only. */
  contentVersion: number;
  /** For a folder: lower-case name to id. */
  children?: Record<string, string>;
  /** For a file: oldest first; the last is what it is now. */
  versions?: StoredVersion[];
  lastVersion?: number;
  mimeType?: string;
}

export interface StoredDrive {
  readonly id: string;
  readonly listId: string;
  readonly rootId: string;
  entries: Record<string, StoredEntry>;
  changes: number;
  uploads: Record<string, Upload>;
}

/** An upload session. */
export interface Upload {
  readonly id: string;
  readonly userId: string;
  readonly path: string;
  readonly conflict: 'fail' | 'replace';
  /** The entity tag it was begun with. */
  readonly ifMatch?: string;
  readonly expires: string;
  base64: string;
  received: number;
  total?: number;
}
