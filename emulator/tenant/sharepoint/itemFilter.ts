import type { StoredColumn, StoredItem, StoredList } from './stored.ts';

export type Filter = { readonly test: (item: StoredItem) => boolean } | { readonly wrong: string };

const comparison =
  /^fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+('(?:[^']|'')*'|-?\d+(?:\.\d+)?|true|false|null|[\d:.TZ+-]+)$/i;
const beginning = /^startswith\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)$/i;

/**
 * `$filter` on the items of a list. SharePoint filters by one indexed column at a time; `mayScan` is the preference
 * that lets a small list be searched without an index.
 */
export function itemFilter(text: string, list: StoredList, mayScan: boolean): Filter {
  const tests: ((item: StoredItem) => boolean)[] = [];
  const used = new Set<string>();
  for (const part of conjuncts(text)) {
    const found = comparison.exec(part);
    const start = beginning.exec(part);
    const name = found?.[1] ?? start?.[1];
    if (!name) return { wrong: `Invalid filter clause: ${part}` };
    const column = list.columns.find((one) => one.name === name);
    if (!column) return { wrong: `Field '${name}' is not recognized` };
    if (!column.indexed && !mayScan) return { wrong: notIndexed(name) };
    used.add(name);
    if (start) tests.push(startsWith(column, unquoted(start[2] as string)));
    else if (found) {
      const test = compares(column, (found[2] as string).toLowerCase(), found[3] as string);
      if (typeof test === 'string') return { wrong: test };
      tests.push(test);
    }
  }
  if (used.size > 1)
    return { wrong: `Only one indexed field can be filtered at a time, not ${[...used].join(' and ')}` };
  return { test: (item) => tests.every((test) => test(item)) };
}

export const notIndexed = (name: string): string =>
  `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`;

/** Splits at `and` outside quotes. */
const conjuncts = (text: string): readonly string[] =>
  text.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).map((part) => part.trim());

const unquoted = (literal: string) => literal.slice(1, -1).replaceAll("''", "'");

function startsWith(column: StoredColumn, wanted: string) {
  return (item: StoredItem) =>
    String(item.fields[column.name] ?? '')
      .toLowerCase()
      .startsWith(wanted.toLowerCase());
}

function compares(column: StoredColumn, operator: string, literal: string): ((item: StoredItem) => boolean) | string {
  const isQuoted = literal.startsWith("'");
  const text = isQuoted ? unquoted(literal) : literal;
  if (column.type.kind === 'number' && isQuoted)
    return `Field '${column.name}' is compared with a number, without quotes`;
  if (column.type.kind === 'text' && !isQuoted && text !== 'null') {
    return `Field '${column.name}' is compared with a text in quotes`;
  }
  const wanted = comparable(column, text === 'null' && !isQuoted ? undefined : text);
  if (typeof wanted === 'number' && Number.isNaN(wanted)) return `Field '${column.name}' is compared with a date`;
  return (item) => ordered(operator, comparable(column, item.fields[column.name]), wanted);
}

type Comparable = string | number | undefined;

function comparable({ type }: StoredColumn, value: unknown): Comparable {
  if (value === undefined || value === null) return undefined;
  switch (type.kind) {
    case 'text':
      return String(value).toLowerCase();
    case 'number':
      return Number(value);
    case 'boolean':
      return String(value) === 'true' || value === '1' ? 1 : 0;
    case 'dateTime':
      return Date.parse(String(value));
  }
}

function ordered(operator: string, left: Comparable, right: Comparable): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === undefined || right === undefined) return false;
  if (operator === 'lt') return left < right;
  if (operator === 'gt') return left > right;
  return operator === 'le' ? left <= right : left >= right;
}
