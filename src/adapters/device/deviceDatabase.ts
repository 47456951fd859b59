import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Versioned } from '../../app/ports/refusal.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';

/** Keys are given beside the values, so that nothing is read out of a row before it is known to be one. */
export interface DeviceSchema extends DBSchema {
  readonly caseRows: { readonly key: string; readonly value: Versioned<CaseRow> };
  /** `caseRows`: how far the list has been read; `caseRows at`: when. `settings`: the council's, as JSON. */
  readonly cursors: { readonly key: 'caseRows' | 'caseRows at' | 'settings'; readonly value: string };
  /** By meeting, then event id. */
  readonly unsent: { readonly key: [meeting: string, id: string]; readonly value: MeetingEvent };
  readonly drafts: { readonly key: string; readonly value: string };
  /** By case: since when its row may be behind. */
  readonly rowsBehind: { readonly key: string; readonly value: string };
  /** Always empty: what asks the disk has it to itself, for whoever writes to the same store waits for the disk as well. */
  readonly tried: { readonly key: 'tried'; readonly value: string };
}

/**
 * One step per version, run in order from the version a browser has. A step may drop what SharePoint has too, never
 * `unsent` or `drafts`: they exist nowhere else.
 */
const steps: readonly ((db: IDBPDatabase<DeviceSchema>) => void)[] = [
  (db) => {
    db.createObjectStore('caseRows');
    db.createObjectStore('cursors');
    db.createObjectStore('unsent');
    db.createObjectStore('drafts');
  },
  (db) => {
    db.createObjectStore('rowsBehind');
  },
  (db) => {
    db.createObjectStore('tried');
  },
];

/** A connection that comes back after another tab, or the browser, has made it close. */
export interface DeviceDatabase {
  connection(): Promise<IDBPDatabase<DeviceSchema>>;
  /** The same one, where it is there already: what is typed is not to wait for a turn behind what is drawn. */
  opened(): IDBPDatabase<DeviceSchema> | undefined;
  drop(): Promise<void>;
}

export function deviceDatabase(name: string): DeviceDatabase {
  let open: Promise<IDBPDatabase<DeviceSchema>> | undefined;
  let opened: IDBPDatabase<DeviceSchema> | undefined;
  const forget = () => {
    open = undefined;
    opened = undefined;
  };
  const connection = () => {
    if (open) return open;
    const opening = openDB<DeviceSchema>(name, steps.length, {
      upgrade: (db, had) => {
        for (const step of steps.slice(had)) step(db);
      },
      // Another tab brings a newer version, or forgets this person: holding on would stop it.
      blocking: (_had, _wants, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    open = opening;
    opening.then((db) => {
      if (open === opening) opened = db;
      // A refusal is not remembered: the next use asks again.
    }, forget);
    return opening;
  };
  return {
    connection,
    opened: () => opened,
    async drop() {
      if (open) (await open).close();
      forget();
      await deleteDB(name);
    },
  };
}
