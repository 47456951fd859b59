import type { Answer, GraphCall, Route } from '../area.ts';
import { stale } from '../entityTag.ts';
import { expanded, page } from '../paging.ts';
import { storedValue } from './fieldValues.ts';
import { itemDelta } from './itemDelta.ts';
import { itemFilter, notIndexed } from './itemFilter.ts';
import { fieldsJson, itemJson, itemTag } from './itemJson.ts';
import { withList } from './lists.ts';
import { invalid, notFound } from './refusals.ts';
import type { StoredItem, StoredList } from './stored.ts';

const pages = { usual: 200, most: 5000 };
const withoutIndex = /HonorNonIndexedQueriesWarningMayFailRandomly/i;

const listItems = withList((call, list) => {
  const unknown = unknownSelected(call, list);
  if (unknown) return invalid(`Field '${unknown}' is not recognized`);
  let items = Object.values(list.items).filter((item) => !item.deleted);
  const mayScan = withoutIndex.test(call.headers.get('prefer') ?? '') && items.length <= 5000;
  const text = call.query.get('$filter');
  if (text) {
    const filter = itemFilter(text, list, mayScan);
    if ('wrong' in filter) return invalid(filter.wrong);
    items = items.filter(filter.test);
  }
  const order = call.query.get('$orderby');
  if (order) {
    const found = /^fields\/(\w+)(?:\s+(asc|desc))?$/i.exec(order);
    const column = list.columns.find((one) => one.name === found?.[1]);
    if (!found || !column) return invalid(`Invalid orderby clause: ${order}`);
    if (!column.indexed && !mayScan) return invalid(notIndexed(column.name));
    const sign = found[2]?.toLowerCase() === 'desc' ? -1 : 1;
    const key = (item: StoredItem) => String(item.fields[column.name] ?? '');
    items = items.sort((a, b) => sign * key(a).localeCompare(key(b), 'en', { numeric: true }));
  }
  return page(
    call,
    items.map((item) => itemJson(call, list, item)),
    pages,
  );
});

/** Stricter than SharePoint, which leaves out a column it does not know: a wrong name is always our mistake. */
function unknownSelected(call: GraphCall, list: StoredList): string | undefined {
  const wanted = expanded(call, 'fields')?.get('$select')?.split(',') ?? [];
  const known = new Set([...list.columns.map(({ name }) => name), 'id', 'ContentType', 'Created', 'Modified']);
  return wanted.map((name) => name.trim()).find((name) => !known.has(name));
}

const withItem = (then: (call: GraphCall, list: StoredList, item: StoredItem) => Answer) =>
  withList((call, list) => {
    const item = list.items[call.params.item ?? ''];
    return item && !item.deleted ? then(call, list, item) : notFound();
  });

type Checked = { readonly fields: Readonly<Record<string, unknown>> } | { readonly refusal: Answer };

/** The values as they would be stored, or why SharePoint refuses them. */
function checked(list: StoredList, given: Readonly<Record<string, unknown>>, self?: StoredItem): Checked {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith('@')) continue;
    const column = list.columns.find((one) => one.name === name);
    if (!column) return { refusal: invalid(`Field '${name}' is not recognized`) };
    const stored = storedValue(column, value);
    if ('wrong' in stored) return { refusal: invalid(stored.wrong) };
    fields[name] = stored.value;
    if (column.enforceUniqueValues && stored.value !== undefined && isTaken(list, name, stored.value, self)) {
      return { refusal: invalid(notUnique) };
    }
  }
  return { fields };
}

const notUnique = 'One or more fields with unique constraints already has the provided value.';

function isTaken(list: StoredList, name: string, value: unknown, self: StoredItem | undefined): boolean {
  const wanted = String(value).toLowerCase();
  return Object.values(list.items).some(
    (item) => item !== self && !item.deleted && String(item.fields[name] ?? '').toLowerCase() === wanted,
  );
}

const postItem = withList((call, list) => {
  const { fields: given = {} } = call.json as { readonly fields?: Readonly<Record<string, unknown>> };
  const result = checked(list, given);
  if ('refusal' in result) {
    const isRepeat = JSON.stringify(result.refusal.body).includes(notUnique);
    if (isRepeat && call.tenant.fault('unique leaves empty item', call)) addItem(call, list, {});
    return result.refusal;
  }
  const item = addItem(call, list, result.fields);
  return { status: 201, body: { ...itemJson(call, list, item), fields: fieldsJson(item) } };
});

function addItem(call: GraphCall, list: StoredList, fields: Readonly<Record<string, unknown>>): StoredItem {
  list.lastItem += 1;
  list.changes += 1;
  const at = call.tenant.storeTime();
  const item: StoredItem = {
    id: String(list.lastItem),
    guid: call.tenant.newId(),
    version: 1,
    fields: withoutEmpty(fields),
    createdBy: call.user.id,
    created: at,
    modifiedBy: call.user.id,
    modified: at,
    changed: list.changes,
  };
  list.items[item.id] = item;
  return item;
}

const withoutEmpty = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const patchFields = withItem((call, list, item) => {
  const old = stale(call.headers, [itemTag(item)]);
  if (old) return old;
  const result = checked(list, call.json as Readonly<Record<string, unknown>>, item);
  if ('refusal' in result) return result.refusal;
  item.fields = withoutEmpty({ ...item.fields, ...result.fields });
  touch(call, list, item);
  return { status: 200, body: fieldsJson(item) };
});

const deleteItem = withItem((call, list, item) => {
  const old = stale(call.headers, [itemTag(item)]);
  if (old) return old;
  item.deleted = true;
  item.fields = {};
  touch(call, list, item);
  return { status: 204 };
});

function touch(call: GraphCall, list: StoredList, item: StoredItem): void {
  list.changes += 1;
  item.changed = list.changes;
  item.version += 1;
  item.modified = call.tenant.storeTime();
  item.modifiedBy = call.user.id;
}

const items = '/sites/{site}/lists/{list}/items';

export const listItemRoutes: readonly Route[] = [
  { method: 'GET', path: items, run: listItems },
  { method: 'POST', path: items, run: postItem },
  { method: 'GET', path: `${items}/delta`, run: withList(itemDelta) },
  {
    method: 'GET',
    path: `${items}/{item}`,
    run: withItem((call, list, item) => ({ status: 200, body: itemJson(call, list, item) })),
  },
  { method: 'DELETE', path: `${items}/{item}`, run: deleteItem },
  {
    method: 'GET',
    path: `${items}/{item}/fields`,
    run: withItem((call, _list, item) => ({ status: 200, body: fieldsJson(item, call.query.get('$select')) })),
  },
  { method: 'PATCH', path: `${items}/{item}/fields`, run: patchFields },
];
