import * as z from 'zod/mini';
import type { CaseChanges, CaseList } from '../../app/ports/caseList.ts';
import type { Refusal, Versioned } from '../../app/ports/refusal.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { caseColumns, decodeCaseRow, encodeCaseRow } from './documents/caseRowDocument.ts';
import type { Graph } from './graphRequest.ts';
import { keyedList } from './keyedList.ts';
import { query } from './odata.ts';
import { type Pages, readPages } from './readPages.ts';
import { siteScopes } from './scopes.ts';
import type { Site } from './site.ts';

const changed = z.looseObject({
  id: z.string(),
  eTag: z.optional(z.string()),
  fields: z.optional(z.record(z.string(), z.unknown())),
  deleted: z.optional(z.unknown()),
});

/** CIN Cases in SharePoint. The cursor is the delta link, which only this list understands. */
export function caseList(graph: Graph, site: Site): CaseList {
  const items = keyedList<CaseRow>(graph, site, {
    list: 'CIN Cases',
    keyColumn: 'Reference',
    columns: caseColumns,
    keyOf: (row) => row.reference,
    decode: decodeCaseRow,
    encode: encodeCaseRow,
  });
  /** A deletion names only the item's id. */
  const references = new Map<string, string>();

  const changes = async (cursor: string | undefined): Promise<Result<CaseChanges, Refusal>> => {
    const pages = await readDelta(graph, site, cursor);
    if (!pages.ok) return pages;
    // 410: the cursor is too old to count from. Everything is read afresh.
    if (pages.value.status === 410) return changes(undefined);
    const seen = z.array(changed).safeParse(pages.value.values);
    const next = pages.value.deltaLink;
    if (!seen.success || next === undefined) return fail({ kind: 'unreadable', where: 'CIN Cases' });

    const rows = new Map<string, Versioned<CaseRow>>();
    const removed = new Set<string>();
    // An item may come more than once; the last is how it is now.
    for (const item of seen.data) {
      const row = item.deleted === undefined ? decodeCaseRow(item.fields) : undefined;
      const known = references.get(item.id);
      if (row && item.eTag === undefined) return fail({ kind: 'unreadable', where: 'CIN Cases' });
      if (row && item.eTag !== undefined) {
        references.set(item.id, row.reference);
        items.remember(row.reference, item.id);
        rows.set(row.reference, { value: row, etag: item.eTag });
        removed.delete(row.reference);
      } else if (known !== undefined) {
        rows.delete(known);
        removed.add(known);
      } else if (item.deleted !== undefined && cursor !== undefined) {
        // Deleted, and read before this page was opened: cases are so seldom deleted that reading all is cheaper than
        // keeping every id.
        return changes(undefined);
      }
    }
    return ok({ rows: [...rows.values()], removed: [...removed], whole: cursor === undefined, cursor: next });
  };

  return { changes, read: items.read, create: items.create, update: items.update };
}

async function readDelta(graph: Graph, site: Site, cursor: string | undefined): Promise<Result<Pages, Refusal>> {
  const rest = { scopes: siteScopes, what: 'the list CIN Cases' };
  if (cursor !== undefined) return readPages(graph, { ...rest, path: cursor, accept: [410] });
  const list = await site.list('CIN Cases');
  if (!list.ok) return list;
  const path = `${list.value}/items/delta${query({ $expand: `fields($select=${caseColumns})` })}`;
  return readPages(graph, { ...rest, path });
}
