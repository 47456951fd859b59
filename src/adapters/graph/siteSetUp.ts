import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import type {
  ColumnLayout,
  ColumnSeen,
  ListLayout,
  ListSeen,
  MissingPart,
  SiteSetUp,
} from '../../app/ports/siteSetUp.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import type { Library } from './library.ts';
import { query, segment } from './odata.ts';
import { readPages } from './readPages.ts';
import { refusesStaleSave } from './refusesStaleSave.ts';
import { siteScopes } from './scopes.ts';
import type { Site } from './site.ts';

const listSeen = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  list: z.optional(z.looseObject({ template: z.nullish(z.string()) })),
});

const facet = z.optional(z.looseObject({}));
const columnSeen = z.looseObject({
  id: z.string(),
  name: z.string(),
  indexed: z.nullish(z.boolean()),
  enforceUniqueValues: z.nullish(z.boolean()),
  text: z.optional(z.looseObject({ allowMultipleLines: z.nullish(z.boolean()) })),
  number: facet,
  boolean: facet,
  dateTime: facet,
});

interface Wanted {
  readonly method: 'POST' | 'PATCH';
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const what = 'the lists of the site';
const unreadable = fail<Refusal>({ kind: 'unreadable', where: what });

/** Lists and columns of the site, as Graph makes them. */
export function siteSetUp(graph: Graph, site: Site, files: Library): SiteSetUp {
  const listsOf = async (): Promise<Result<readonly z.infer<typeof listSeen>[], Refusal>> => {
    const id = await site.id();
    if (!id.ok) return id;
    const path = `/sites/${id.value}/lists${query({ $select: 'id,displayName,list' })}`;
    const pages = await readPages(graph, { path, scopes: siteScopes, what });
    if (!pages.ok) return pages;
    const read = z.array(listSeen).safeParse(pages.value.values);
    return read.success ? ok(read.data) : unreadable;
  };

  const columnsOf = async (list: string): Promise<Result<readonly z.infer<typeof columnSeen>[], Refusal>> => {
    const pages = await readPages(graph, { path: `${list}/columns`, scopes: siteScopes, what });
    if (!pages.ok) return pages;
    const read = z.array(columnSeen).safeParse(pages.value.values);
    return read.success ? ok(read.data) : unreadable;
  };

  const pathOf = async (name: string): Promise<Result<string, Refusal>> => {
    const [id, lists] = [await site.id(), await listsOf()];
    if (!id.ok) return id;
    if (!lists.ok) return lists;
    const list = lists.value.find(({ displayName }) => displayName === name);
    return list ? ok(`/sites/${id.value}/lists/${list.id}`) : fail({ kind: 'not found', what: `the list ${name}` });
  };

  const requestOf = async (finding: MissingPart): Promise<Result<Wanted, Refusal>> => {
    if (finding.kind === 'list missing') {
      const id = await site.id();
      return id.ok ? ok({ method: 'POST', path: `/sites/${id.value}/lists`, json: listDefinition(finding.list) }) : id;
    }
    const path = await pathOf(finding.list.name);
    if (!path.ok) return path;
    const { column } = finding;
    if (finding.kind === 'column missing')
      return ok({ method: 'POST', path: `${path.value}/columns`, json: columnDefinition(column) });
    const columns = await columnsOf(path.value);
    if (!columns.ok) return columns;
    const there = columns.value.find(({ name }) => name === column.name);
    if (!there) return fail({ kind: 'not found', what: `the column ${column.name}` });
    const json = { indexed: column.indexed, enforceUniqueValues: column.unique };
    return ok({ method: 'PATCH', path: `${path.value}/columns/${segment(there.id)}`, json });
  };

  return {
    async look(names) {
      const [id, lists] = [await site.id(), await listsOf()];
      if (!id.ok) return id;
      if (!lists.ok) return lists;
      const seen: ListSeen[] = [];
      for (const { id: list, displayName, list: info } of lists.value) {
        if (!names.includes(displayName)) continue;
        const columns = await columnsOf(`/sites/${id.value}/lists/${list}`);
        if (!columns.ok) return columns;
        seen.push({ name: displayName, kind: kindOf(info?.template), columns: columns.value.map(columnOf) });
      }
      return ok(seen);
    },
    async make(finding) {
      const wanted = await requestOf(finding);
      if (!wanted.ok) return wanted;
      const { method, path, json } = wanted.value;
      const answer = await graph.send({ method, path, scopes: siteScopes, body: { json }, retry: 'never', what });
      site.forget();
      if (answer.ok) return ok(undefined);
      // The permission itself is there, or nothing could have been looked at: it is the right to change the site.
      const refused = answer.reason.kind === 'not allowed';
      return refused ? fail({ kind: 'not allowed', needs: 'the right to change the site' }) : answer;
    },
    async requestFor(finding) {
      const wanted = await requestOf(finding);
      if (!wanted.ok) return wanted;
      const { method, path, json } = wanted.value;
      return ok(`${method} https://graph.microsoft.com/v1.0${path}\n${JSON.stringify(json, undefined, 2)}`);
    },
    refusesStaleSave: () => refusesStaleSave(files),
  };
}

const listDefinition = ({ name, kind, columns }: ListLayout): Wanted['json'] => ({
  displayName: name,
  list: { template: kind === 'library' ? 'documentLibrary' : 'genericList' },
  ...(columns.length > 0 && { columns: columns.map(columnDefinition) }),
});

function kindOf(template: string | null | undefined): ListSeen['kind'] {
  if (template === 'genericList') return 'list';
  return template === 'documentLibrary' ? 'library' : 'other';
}

function columnOf(column: z.infer<typeof columnSeen>): ColumnSeen {
  const { name, indexed, enforceUniqueValues } = column;
  return { name, kind: columnKind(column), indexed: indexed ?? false, unique: enforceUniqueValues ?? false };
}

function columnKind({ text, number, boolean, dateTime }: z.infer<typeof columnSeen>): ColumnSeen['kind'] {
  if (text) return text.allowMultipleLines ? 'long text' : 'text';
  if (number) return 'number';
  if (boolean) return 'yes or no';
  return dateTime ? 'day' : 'other';
}

function columnDefinition({ name, kind, indexed, unique, maxLength }: ColumnLayout): Readonly<Record<string, unknown>> {
  const facets = {
    text: { text: maxLength === undefined ? {} : { maxLength } },
    'long text': { text: { allowMultipleLines: true } },
    number: { number: {} },
    'yes or no': { boolean: {} },
    day: { dateTime: { format: 'dateOnly' } },
  } as const;
  return { name, ...(indexed && { indexed }), ...(unique && { enforceUniqueValues: unique }), ...facets[kind] };
}
