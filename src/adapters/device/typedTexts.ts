import type { DeviceDatabase } from './deviceDatabase.ts';
import { newestInTurn } from './newestInTurn.ts';

/** Nobody has typed for that long: time for the disk, which under load may take most of a second for one text. */
const REST = 1000;
/** Somebody who never rests has it on the disk by then all the same. */
const FURTHEST = 5000;
const page = '.'.repeat(4000);

/**
 * What is typed in boxes. A key is with the operating system before it is drawn, and outlives the page and the browser
 * from then on; it is on the disk itself once the typing rests. Waiting for the disk at each key would keep the next
 * ones in a page that can be killed.
 */
export function typedTexts(database: DeviceDatabase) {
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Since when something is with the operating system alone. */
  let since: number | undefined;

  async function tryKeeping() {
    const db = await database.connection();
    const write = db.transaction('tried', 'readwrite', { durability: 'strict' });
    // One transaction: whoever is killed in it leaves nothing behind.
    await Promise.all([write.store.put(page, 'tried'), write.store.delete('tried'), write.done]);
  }

  // A strict one takes with it all that came before.
  const askDisk = () => {
    since = undefined;
    void tryKeeping().catch(() => undefined);
  };

  const { keep, ended, hurry } = newestInTurn(async (box, text) => {
    const db = database.opened() ?? (await database.connection());
    const write = db.transaction('drafts', 'readwrite', { durability: 'relaxed' });
    const put = text === '' ? write.store.delete(box) : write.store.put(text, box);
    // Unasked it is committed once the page has heard of the answer: one that draws, or is gone, does not.
    write.commit();
    clearTimeout(rest);
    since ??= performance.now();
    rest = setTimeout(askDisk, Math.min(REST, Math.max(0, since + FURTHEST - performance.now())));
    await Promise.all([put, write.done]);
  });
  globalThis.addEventListener?.('pagehide', hurry);

  return {
    keep,
    ended,
    tryKeeping,
    /** Nothing is written any more unless something is typed. */
    async stop() {
      await ended();
      clearTimeout(rest);
    },
  };
}
