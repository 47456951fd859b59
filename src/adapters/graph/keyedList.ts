import * as z from 'zod/mini';
import type { Refusal, Versioned } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { query, quoted } from './odata.ts';
import { readPages } from './readPages.ts';
import { siteScopes } from './scopes.ts';
import { settleWrite } from './settleWrite.ts';
import type { ListName, Site } from './site.ts';

/** How one stored kind lies in its list. */
export interface KeyedKind<T> {
  readonly list: ListName;
  /** Internal name of the unique, indexed column. */
  readonly keyColumn: string;
  /** For `$select`, comma-separated. */
  readonly columns: string;
  readonly keyOf: (value: T) => string;
  readonly decode: (fields: unknown) => T | undefined;
  readonly encode: (value: T) => Readonly<Record<string, unknown>>;
}

/** A list whose items are found by a unique key. */
export interface KeyedList<T> {
  /** By one indexed column, the only way SharePoint filters. Ordered by item id; of two with one key the lower id rules. */
  find(column: string, value: string): Promise<Result<readonly Versioned<T>[], Refusal>>;
  read(key: string): Promise<Result<Versioned<T>, Refusal>>;
  create(value: T): Promise<Result<Versioned<T>, Refusal>>;
  update(value: T, etag: string): Promise<Result<Versioned<T>, Refusal>>;
  /** Remembers which item a key was seen in, so that an update need not look it up. */
  remember(key: string, id: string): void;
}

const listItem = z.looseObject({
  id: z.string(),
  eTag: z.string(),
  fields: z.optional(z.record(z.string(), z.unknown())),
});

/** Tries at making an item before the caller is told that nothing answered. */
const tries = 3;

export function keyedList<T>(graph: Graph, site: Site, kind: KeyedKind<T>): KeyedList<T> {
  const ids = new Map<string, string>();
  const what = `the item in ${kind.list}`;
  const unreadable = fail<Refusal>({ kind: 'unreadable', where: kind.list });
  const expand = `fields($select=${kind.columns})`;
  const image = (value: T) => JSON.stringify(kind.encode(value));

  const find: KeyedList<T>['find'] = async (column, value) => {
    const list = await site.list(kind.list);
    if (!list.ok) return list;
    const path = `${list.value}/items${query({ $expand: expand, $filter: `fields/${column} eq ${quoted(value)}` })}`;
    const pages = await readPages(graph, { path, scopes: siteScopes, what });
    if (!pages.ok) return pages;
    const items = z.array(listItem).safeParse(pages.value.values);
    if (!items.success) return unreadable;
    const found = new Map<string, Versioned<T>>();
    for (const item of items.data.toSorted((a, b) => Number(a.id) - Number(b.id))) {
      // An item without a key is what a refused creation can leave behind; Settings sweeps those.
      if (!item.fields?.[kind.keyColumn]) continue;
      const decoded = kind.decode(item.fields);
      if (decoded === undefined) return unreadable;
      const key = kind.keyOf(decoded);
      if (found.has(key)) continue;
      ids.set(key, item.id);
      found.set(key, { value: decoded, etag: item.eTag });
    }
    return ok([...found.values()]);
  };

  const lookUp = async (key: string): Promise<Result<Versioned<T> | undefined, Refusal>> => {
    const found = await find(kind.keyColumn, key);
    return found.ok ? ok(found.value[0]) : found;
  };

  const read: KeyedList<T>['read'] = async (key) => {
    const found = await lookUp(key);
    if (!found.ok) return found;
    return found.value ? ok(found.value) : fail({ kind: 'not found', what });
  };

  const post = async (value: T): Promise<Result<Versioned<T>, Refusal>> => {
    const list = await site.list(kind.list);
    if (!list.ok) return list;
    const given = Object.entries(kind.encode(value)).filter(([, field]) => field !== null);
    const answer = await graph.send({
      method: 'POST',
      path: `${list.value}/items`,
      scopes: siteScopes,
      body: { json: { fields: Object.fromEntries(given) } },
      retry: 'never',
      what: `the list ${kind.list}`,
    });
    if (!answer.ok) return answer;
    const item = listItem.safeParse(answer.value.json);
    if (!item.success) return unreadable;
    ids.set(kind.keyOf(value), item.data.id);
    return ok({ value, etag: item.data.eTag });
  };

  const create: KeyedList<T>['create'] = async (value) => {
    for (let count = 1; ; count += 1) {
      const made = await post(value);
      if (made.ok) return made;
      // A unique column says no in three ways (400, 409, 400 with an empty item left): only looking tells.
      const there = await lookUp(kind.keyOf(value));
      if (there.ok && there.value) return ok(there.value);
      const again = made.reason.kind === 'no answer' || made.reason.kind === 'changed elsewhere';
      if (!there.ok || !again || count === tries) return made;
    }
  };

  const patch = async (path: string, value: T, etag: string): Promise<Result<Versioned<T>, Refusal>> => {
    const answer = await graph.send({
      method: 'PATCH',
      path: `${path}/fields`,
      scopes: siteScopes,
      headers: { 'If-Match': etag },
      body: { json: kind.encode(value) },
      retry: 'never',
      what,
    });
    if (!answer.ok) return answer;
    const tag = z.looseObject({ '@odata.etag': z.string() }).safeParse(answer.value.json);
    return tag.success ? ok({ value, etag: tag.data['@odata.etag'] }) : readItem(path);
  };

  const readItem = async (path: string): Promise<Result<Versioned<T>, Refusal>> => {
    const full = `${path}${query({ $expand: expand })}`;
    const answer = await graph.send({ method: 'GET', path: full, scopes: siteScopes, retry: 'safe', what });
    if (!answer.ok) return answer;
    const item = listItem.safeParse(answer.value.json);
    const decoded = item.success ? kind.decode(item.data.fields) : undefined;
    return item.success && decoded !== undefined ? ok({ value: decoded, etag: item.data.eTag }) : unreadable;
  };

  const update: KeyedList<T>['update'] = async (value, etag) => {
    const list = await site.list(kind.list);
    if (!list.ok) return list;
    const key = kind.keyOf(value);
    if (!ids.has(key)) {
      const found = await read(key);
      if (!found.ok) return found;
    }
    const path = `${list.value}/items/${ids.get(key)}`;
    return settleWrite({
      write: () => patch(path, value, etag),
      read: () => readItem(path),
      same: (there) => image(there) === image(value),
      etag,
    });
  };

  return { find, read, create, update, remember: (key, id) => void ids.set(key, id) };
}
