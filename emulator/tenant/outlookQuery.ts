/** What an app may hang on a message or event, readable only under its exact id. */
export interface ExtendedProperty {
  readonly id: string;
  readonly value: string;
}

export interface Filterable {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: readonly ExtendedProperty[];
}

/**
 * Reads the `$filter`s that Exchange is asked for here: `field eq literal`, a time after `ge`, and an extended property under `Any`,
 * joined by `and`. Undefined for any other. Names of extended properties count by case, their values do not.
 */
export function readFilter(text: string): ((item: Filterable) => boolean) | undefined {
  const tests = splitOutside(text, / and /i).map(readClause);
  if (tests.includes(undefined)) return undefined;
  return (item) => tests.every((test) => test?.(item));
}

const anyProperty =
  /^singleValueExtendedProperties\/any\(\s*(\w+)\s*:\s*\1\/id eq '([^']*)' and \1\/value (eq|ne) (?:'((?:[^']|'')*)'|null)\s*\)$/i;
const comparison = /^([\w/]+) (eq|ne) (?:'((?:[^']|'')*)'|(true|false|null))$/i;
const atOrAfter = /^(\w+) ge (\d{4}-\d\d-\d\dT[\d:.]+Z)$/i;

function readClause(text: string): ((item: Filterable) => boolean) | undefined {
  const property = anyProperty.exec(text.trim());
  if (property) {
    const [, , id, operator, quoted] = property;
    const wanted = quoted?.replaceAll("''", "'").toLowerCase();
    return ({ properties }) =>
      properties.some(
        (one) => one.id === id && (one.value.toLowerCase() === wanted) === (operator?.toLowerCase() === 'eq'),
      );
  }
  const since = atOrAfter.exec(text.trim());
  if (since) {
    const [, field = '', from = ''] = since;
    return ({ fields }) => Date.parse(String(fields[field])) >= Date.parse(from);
  }
  const compared = comparison.exec(text.trim());
  if (!compared) return undefined;
  const [, path = '', operator, quoted, word] = compared;
  const wanted = quoted === undefined ? JSON.parse((word ?? 'null').toLowerCase()) : quoted.replaceAll("''", "'");
  return ({ fields }) => {
    const value = path.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], fields);
    return (lower(value) === lower(wanted)) === (operator?.toLowerCase() === 'eq');
  };
}

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : (value ?? null));

/** What `$expand` asks for: extended properties by id, and other names as they are. Undefined if it is not understood. */
export function readExpand(
  text: string | null,
): { readonly propertyIds: readonly string[]; readonly names: readonly string[] } | undefined {
  const propertyIds: string[] = [];
  const names: string[] = [];
  for (const part of text === null ? [] : splitOutside(text, /,/)) {
    const property = /^singleValueExtendedProperties\(\$filter=(.*)\)$/i.exec(part.trim());
    if (property) {
      const ids = [...(property[1] ?? '').matchAll(/id eq '([^']*)'/gi)].map((match) => match[1] ?? '');
      if (ids.length === 0) return undefined;
      propertyIds.push(...ids);
    } else if (/^\w+$/.test(part.trim()) && !/^singleValueExtendedProperties$/i.test(part.trim())) {
      names.push(part.trim());
    } else return undefined;
  }
  return { propertyIds, names };
}

/** The fields that `$select` names, with annotations and the id, which always come. */
export function selectFields(whole: Readonly<Record<string, unknown>>, select: string | null): Record<string, unknown> {
  if (select === null || select === '') return { ...whole };
  const wanted = new Set(select.split(',').map((name) => (name.trim().split('/')[0] ?? '').toLowerCase()));
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => name.startsWith('@') || name === 'id' || wanted.has(name.toLowerCase())),
  );
}

/** Splits where the separator stands outside quotes and brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    if (quoted) continue;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    const match = depth === 0 ? new RegExp(separator.source, `${separator.flags}y`) : undefined;
    if (!match) continue;
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) continue;
    parts.push(text.slice(from, at));
    from = at + found[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}
