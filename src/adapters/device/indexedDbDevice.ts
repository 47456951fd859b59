import type { StoreNames } from 'idb';
import type { Device } from '../../app/ports/device.ts';
import type { Versioned } from '../../app/ports/refusal.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { isMeetingEvent } from '../../domain/meeting/eventShape.ts';
import { inOrder } from '../../domain/meeting/merge.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { type CouncilSettings, defaultSettings } from '../../domain/settings/councilSettings.ts';
import { isInstant } from '../../domain/time/instant.ts';
import { type DeviceDatabase, type DeviceSchema, deviceDatabase } from './deviceDatabase.ts';
import { refusedDevice } from './refusedDevice.ts';
import { typedTexts } from './typedTexts.ts';

/**
 * What this browser keeps for one person of one tenant, in a database of that person's own. Where the browser refuses,
 * a device that keeps nothing and says so at the first thing it is given.
 */
export async function openDevice(tenantId: string, accountId: string, patience = PATIENCE): Promise<Device> {
  const database = deviceDatabase(`cin-${tenantId}-${accountId}`);
  try {
    return (await answersWithin(patience, database))
      ? indexedDbDevice(database)
      : { ...refusedDevice(), keepsNothing: 'it does not answer' };
  } catch {
    return { ...refusedDevice(), keepsNothing: 'it refuses' };
  }
}

/** Another tab that will not let go, or a sick disk, can keep a database from ever opening: nobody waits for that. */
const PATIENCE = 4000;

function answersWithin(milliseconds: number, database: DeviceDatabase): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(false), milliseconds);
    database
      .connection()
      .then(() => resolve(true), reject)
      .finally(() => clearTimeout(late));
  });
}

/** Without being asked it commits once the page has heard of each answer: a page that draws, or is gone, does not. */
function committed(write: { commit(): void; readonly done: Promise<void> }): Promise<void> {
  write.commit();
  return write.done;
}

function indexedDbDevice(database: DeviceDatabase): Device {
  // `strict`: resolved means on the disk, not in the browser's memory. Chromium's default is `relaxed`.
  const writing = async <S extends StoreNames<DeviceSchema>>(stores: readonly S[]) =>
    (database.opened() ?? (await database.connection())).transaction(stores, 'readwrite', { durability: 'strict' });
  const typed = typedTexts(database);

  return {
    async caseRows() {
      const db = await database.connection();
      const kept: readonly unknown[] = await db.getAll('caseRows');
      const rows = kept.filter(isRow);
      // A row that cannot be read has to come again, so everything has to.
      const cursor = rows.length === kept.length ? await db.get('cursors', 'caseRows') : undefined;
      const at = await db.get('cursors', 'caseRows at');
      return { rows, cursor, ...(isInstant(at) && { at }) };
    },
    async keepCaseRows({ rows, removed, whole, cursor, at }) {
      const write = await writing(['caseRows', 'cursors']);
      const list = write.objectStore('caseRows');
      const cursors = write.objectStore('cursors');
      await Promise.all([
        whole && list.clear(),
        ...removed.map((reference) => list.delete(reference)),
        ...rows.map((row) => list.put(row, row.value.reference)),
        cursor === undefined ? cursors.delete('caseRows') : cursors.put(cursor, 'caseRows'),
        at !== undefined && cursors.put(at, 'caseRows at'),
        write.done,
      ]);
    },
    async replaceCaseRow(row, over) {
      const write = await writing(['caseRows']);
      const list = write.objectStore('caseRows');
      const there: unknown = await list.get(row.value.reference);
      if (isRow(there) && there.etag === over) await list.put(row, row.value.reference);
      await write.done;
    },
    async rowsBehind() {
      const store = (await database.connection()).transaction('rowsBehind').store;
      const [references, times] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return references.flatMap((reference, place) => {
        const since = times[place];
        return isInstant(since) ? [{ reference, since }] : [];
      });
    },
    async keepRowBehind({ reference, since }) {
      const write = await writing(['rowsBehind']);
      await Promise.all([write.objectStore('rowsBehind').put(since, reference), write.done]);
    },
    async dropRowBehind({ reference, since }) {
      const write = await writing(['rowsBehind']);
      const store = write.objectStore('rowsBehind');
      if ((await store.get(reference)) === since) await store.delete(reference);
      await write.done;
    },
    async keptSettings() {
      const text = await (await database.connection()).get('cursors', 'settings');
      const kept = parseJson(text ?? '');
      return kept.ok && isSettings(kept.value) ? kept.value : undefined;
    },
    async keepSettings(settings) {
      const write = await writing(['cursors']);
      await Promise.all([write.objectStore('cursors').put(JSON.stringify(settings), 'settings'), write.done]);
    },
    async unsent(meeting) {
      const db = await database.connection();
      const kept: readonly unknown[] = await db.getAll('unsent', ofMeeting(meeting));
      return kept.filter(isMeetingEvent).sort(inOrder);
    },
    async keepUnsent(meeting, events) {
      const write = await writing(['unsent']);
      const store = write.objectStore('unsent');
      await Promise.all([...events.map((event) => store.put(event, [meeting, event.id])), committed(write)]);
    },
    async acknowledge(meeting, eventIds) {
      const write = await writing(['unsent']);
      const store = write.objectStore('unsent');
      await Promise.all([...eventIds.map((id) => store.delete([meeting, id])), write.done]);
    },
    async draft(box) {
      await typed.ended(box);
      return (await (await database.connection()).get('drafts', box)) ?? '';
    },
    keepDraft: typed.keep,
    tryKeeping: typed.tryKeeping,
    async drafts(prefix) {
      await typed.ended();
      const store = (await database.connection()).transaction('drafts').store;
      const boxes = startingWith(prefix);
      // One transaction: both lists are of the same moment, in the same order.
      const [names, texts] = await Promise.all([store.getAllKeys(boxes), store.getAll(boxes)]);
      return names.map((box, place) => ({ box, text: texts[place]! }));
    },
    async onlyHere() {
      await typed.ended();
      const reading = (await database.connection()).transaction(['unsent', 'drafts']);
      const [entries, drafts] = await Promise.all([
        reading.objectStore('unsent').count(),
        reading.objectStore('drafts').count(),
      ]);
      return { entries, drafts };
    },
    async forget() {
      // A text still on its way would make the database anew.
      await typed.stop();
      await database.drop();
    },
  };
}

/** Every key that begins with the meeting: an array sorts after any text. */
const ofMeeting = (meeting: string): IDBKeyRange => IDBKeyRange.bound([meeting, ''], [meeting, []]);

/** Nothing sorts after the last code unit, and no box is named with it. */
const startingWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** They were checked when they were read from SharePoint; those of an older app lack what this one needs. */
const isSettings = (kept: unknown): kept is CouncilSettings =>
  typeof kept === 'object' && kept !== null && Object.keys(defaultSettings).every((part) => part in kept);

function isRow(kept: unknown): kept is Versioned<CaseRow> {
  if (typeof kept !== 'object' || kept === null || !('value' in kept) || !('etag' in kept)) return false;
  const { value, etag } = kept;
  if (typeof value !== 'object' || value === null || typeof etag !== 'string') return false;
  return (
    'reference' in value &&
    typeof value.reference === 'string' &&
    'facts' in value &&
    Array.isArray(value.facts) &&
    'meetings' in value &&
    Array.isArray(value.meetings)
  );
}
