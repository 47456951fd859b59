import * as z from 'zod/mini';
import type { Dropped, FileHistory, SavedBetween } from '../../app/ports/fileHistory.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { instantFromGraph } from './documents/columns.ts';
import type { Graph, GraphRequest } from './graphRequest.ts';
import type { Library } from './library.ts';
import { segment } from './odata.ts';
import { readPages } from './readPages.ts';
import { siteScopes } from './scopes.ts';
import type { Site } from './site.ts';

const what = 'the earlier versions';
const versions = z.array(z.looseObject({ id: z.string(), lastModifiedDateTime: z.string() }));

/**
 * Versions of files in CIN Records. `DELETE …/versions/{id}` and `permanentDelete` stand in Graph v1.0's metadata; which
 * tenants let an app of `Sites.Selected` do it is not published, and a retention policy may forbid it: a refusal is an
 * answer here.
 */
export function fileHistory(graph: Graph, site: Site, files: Library): FileHistory {
  const itemAt = async (path: readonly string[]): Promise<Result<string | undefined, Refusal>> => {
    const drive = await site.drive();
    if (!drive.ok) return drive;
    const file = await files.look(path, what);
    if (!file.ok) return file.reason.kind === 'not found' ? ok(undefined) : file;
    const { id } = file.value;
    return typeof id === 'string'
      ? ok(`${drive.value}/items/${segment(id)}`)
      : fail({ kind: 'unreadable', where: what });
  };

  const gone = async (request: Pick<GraphRequest, 'method' | 'path'>): Promise<Result<boolean, Refusal>> => {
    const done = await graph.send({ ...request, scopes: siteScopes, retry: 'safe', what });
    if (done.ok || done.reason.kind === 'not found') return ok(true);
    return staysRefused(done.reason) ? ok(false) : done;
  };

  /** Paths of the versions before the present one. */
  const earlier = async (
    path: readonly string[],
    { since, until }: SavedBetween,
  ): Promise<Result<Pick<Dropped, 'present'> & { readonly paths: readonly string[] }, Refusal>> => {
    const item = await itemAt(path);
    if (!item.ok) return item;
    if (item.value === undefined) return ok({ paths: [] });
    const all = `${item.value}/versions`;
    const listed = await readPages(graph, { path: all, scopes: siteScopes, what });
    if (!listed.ok) return listed;
    const read = versions.safeParse(listed.value.values);
    if (!read.success) return fail({ kind: 'unreadable', where: what });
    // Newest first: the first one is what the file is now.
    const before = read.data.slice(1).filter(({ lastModifiedDateTime }) => {
      const saved = instantFromGraph(lastModifiedDateTime);
      if (saved === undefined) return true;
      return (since === undefined || saved >= since) && (until === undefined || saved <= until);
    });
    const [now] = read.data;
    const present = now && instantFromGraph(now.lastModifiedDateTime);
    return ok({ paths: before.map(({ id }) => `${all}/${segment(id)}`), ...(present && { present }) });
  };

  return {
    async dropEarlier(path, saved) {
      const found = await earlier(path, saved);
      if (!found.ok) return found;
      let left = 0;
      for (const version of found.value.paths) {
        const done = await gone({ method: 'DELETE', path: version });
        if (!done.ok) return done;
        if (!done.value) left += 1;
      }
      const { present } = found.value;
      return ok({ left, ...(present && { present }) });
    },
    async savedAt(path) {
      const found = await earlier(path, {});
      return found.ok ? ok(found.value.present) : found;
    },
    async countEarlier(path, since) {
      const found = await earlier(path, { since });
      return found.ok ? ok(found.value.paths.length) : found;
    },
    async throwAway(path) {
      const item = await itemAt(path);
      if (!item.ok) return item;
      return item.value === undefined ? ok(true) : gone({ method: 'POST', path: `${item.value}/permanentDelete` });
    },
  };
}

/** Asked again it would say the same: a person with more rights has to. */
const staysRefused = ({ kind }: Refusal): boolean =>
  kind === 'refused' || kind === 'not allowed' || kind === 'changed elsewhere';
