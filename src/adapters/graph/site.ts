import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { query } from './odata.ts';
import { readPages } from './readPages.ts';
import { remembered } from './remembered.ts';
import { siteScopes } from './scopes.ts';

/** Names of what Settings makes in the site. */
export type ListName = 'CIN Cases' | 'CIN Meetings' | 'CIN Sends';
const library = 'CIN Records';

/** Where things are in the council's site: paths as Graph takes them. */
export interface Site {
  /** As Graph names it. */
  id(): Promise<Result<string, Refusal>>;
  /** `/sites/{id}/lists/{id}` */
  list(name: ListName): Promise<Result<string, Refusal>>;
  /** `/drives/{id}`, the library CIN Records. */
  drive(): Promise<Result<string, Refusal>>;
  /** What the site holds has changed: it is read again when next asked for. */
  forget(): void;
}

/** `address` is `host:/sites/cin`. What was found is remembered as long as the page lives; a failure is not. */
export function openSite(graph: Graph, address: string): Site {
  const siteId = remembered(async (): Promise<Result<string, Refusal>> => {
    const what = 'the SharePoint site of CIN Meetings';
    const path = `/sites/${address}${query({ $select: 'id' })}`;
    const answer = await graph.send({ method: 'GET', path, scopes: siteScopes, retry: 'safe', what });
    if (!answer.ok) return answer;
    const read = z.object({ id: z.string() }).safeParse(answer.value.json);
    return read.success ? ok(read.data.id) : fail({ kind: 'unreadable', where: what });
  });

  const lists = remembered(() => names('lists', 'displayName'));
  const drives = remembered(() => names('drives', 'name'));

  async function names(kind: 'lists' | 'drives', name: string): Promise<Result<ReadonlyMap<string, string>, Refusal>> {
    const site = await siteId();
    if (!site.ok) return site;
    const pages = await readPages(graph, {
      path: `/sites/${site.value}/${kind}${query({ $select: `id,${name}` })}`,
      scopes: siteScopes,
      what: `the ${kind} of the site`,
    });
    if (!pages.ok) return pages;
    const found = z.array(z.looseObject({ id: z.string() })).safeParse(pages.value.values);
    if (!found.success) return fail({ kind: 'unreadable', where: `the ${kind} of the site` });
    return ok(new Map(found.data.map((one) => [String(one[name]), one.id])));
  }

  return {
    id: siteId,
    forget() {
      lists.forget();
      drives.forget();
    },
    async list(name) {
      const [site, all] = [await siteId(), await lists()];
      if (!site.ok) return site;
      if (!all.ok) return all;
      const id = all.value.get(name);
      if (id !== undefined) return ok(`/sites/${site.value}/lists/${id}`);
      // Somebody may be setting the site up at this moment.
      lists.forget();
      return fail({ kind: 'not found', what: `the list ${name}` });
    },
    async drive() {
      const all = await drives();
      if (!all.ok) return all;
      const id = all.value.get(library);
      if (id !== undefined) return ok(`/drives/${id}`);
      drives.forget();
      return fail({ kind: 'not found', what: `the library ${library}` });
    },
  };
}
