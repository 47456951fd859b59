import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deviceDatabase } from '../../../src/adapters/device/deviceDatabase.ts';
import { typedTexts } from '../../../src/adapters/device/typedTexts.ts';

const { transaction } = IDBDatabase.prototype;
const { commit } = IDBTransaction.prototype;
let asked: string[] = [];
let databases = 0;

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
    asked.push(given[2]?.durability ?? 'unsaid');
    return transaction.apply(this, given);
  };
  IDBTransaction.prototype.commit = function () {
    asked.push('committed');
    commit.call(this);
  };
});
afterEach(() => {
  vi.useRealTimers();
  IDBDatabase.prototype.transaction = transaction;
  IDBTransaction.prototype.commit = commit;
});

async function opened() {
  const database = deviceDatabase(`typed-${++databases}`);
  const db = await database.connection();
  asked = [];
  return { db, ...typedTexts(database) };
}

it('A key is handed over within itself, committed without another turn, and does not wait for the disk', async () => {
  const { keep, db } = await opened();
  const kept = keep('note', 'M');
  expect(asked).toEqual(['relaxed', 'committed']);
  await kept;
  expect(await db.get('drafts', 'note')).toBe('M');
});

it('Once the typing rests, and not before, the disk is asked to have all of it', async () => {
  const { keep } = await opened();
  for (const text of ['M', 'Mo', 'Mor']) {
    await keep('note', text);
    vi.advanceTimersByTime(900);
  }
  expect(asked).not.toContain('strict');
  vi.advanceTimersByTime(100);
  await vi.waitUntil(() => asked.includes('strict'));
  expect(asked.filter((each) => each === 'strict')).toHaveLength(1);
});

it('Whoever never rests has it on the disk every few seconds all the same', async () => {
  const { keep } = await opened();
  for (let second = 0; second <= 5; second += 0.5) {
    await keep('note', `${second}`);
    vi.advanceTimersByTime(500);
  }
  await vi.waitUntil(() => asked.includes('strict'));
});

it('A key is kept while the disk is still being asked', async () => {
  const { keep, db, tryKeeping } = await opened();
  const stores: string[][] = [];
  const { transaction: watched } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
    stores.push([given[0]].flat() as string[]);
    return watched.apply(this, given);
  };
  const disk = tryKeeping();
  await keep('note', 'M');
  expect(await db.get('drafts', 'note')).toBe('M');
  await disk;
  // Two that write to one store wait for each other.
  expect(stores).toContainEqual(['tried']);
});

it('Whoever is forgotten in that moment is not written down again', async () => {
  const { keep, stop } = await opened();
  await keep('note', 'M');
  await stop();
  vi.advanceTimersByTime(5000);
  expect(asked).toEqual(['relaxed', 'committed']);
});
