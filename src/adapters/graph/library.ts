import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { NotPdf } from '../../domain/meeting/signOff.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { asPdf } from './asPdf.ts';
import type { Graph, GraphAnswer } from './graphRequest.ts';
import { query, segment } from './odata.ts';
import { readPages } from './readPages.ts';
import { siteScopes } from './scopes.ts';
import type { Site } from './site.ts';

const downloadUrl = '@microsoft.graph.downloadUrl';
const selected = `id,name,eTag,size,webUrl,createdBy,lastModifiedDateTime,${downloadUrl}`;

const driveFile = z.looseObject({
  name: z.string(),
  // From the body: browsers may not be shown the header, and a 412 needs it to the letter.
  eTag: z.string(),
  size: z.optional(z.number()),
  webUrl: z.optional(z.string()),
  createdBy: z.optional(z.looseObject({ user: z.optional(z.looseObject({ id: z.nullish(z.string()) })) })),
  lastModifiedDateTime: z.string(),
  [downloadUrl]: z.optional(z.string()),
});

/** A file in CIN Records as Graph describes it. */
export type LibraryFile = z.infer<typeof driveFile>;

/** Files of CIN Records by their path in the library; each part of a path is a name, unencoded. */
export interface Library {
  look(path: readonly string[], what: string): Promise<Result<LibraryFile, Refusal>>;
  /** Files of a folder; `not found` when there is no such folder. */
  list(path: readonly string[], what: string): Promise<Result<readonly LibraryFile[], Refusal>>;
  /** The bytes as they are now: by a pre-authorised address, since `/content` redirects in a way no browser follows. */
  bytes(file: LibraryFile, what: string): Promise<Result<Uint8Array, Refusal>>;
  /** What Microsoft makes of Word files as PDF, in their order; all of them or none. Tried once, within half a minute. */
  asPdf(paths: readonly (readonly string[])[]): Promise<Result<readonly Uint8Array[], NotPdf>>;
  /** Makes folders on the way. With an etag, only over that version; without, only where nothing is. */
  put(path: readonly string[], upload: Upload): Promise<Result<LibraryFile, Refusal>>;
}

export interface Upload {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly etag: string | undefined;
  readonly retry: 'safe' | 'never';
  readonly what: string;
}

export function library(graph: Graph, site: Site): Library {
  const at = async (path: readonly string[]): Promise<Result<string, Refusal>> => {
    const drive = await site.drive();
    return drive.ok ? ok(`${drive.value}/root:/${path.map(segment).join('/')}`) : drive;
  };

  return {
    async look(path, what) {
      const url = await at(path);
      if (!url.ok) return url;
      const full = url.value + query({ $select: selected });
      return decoded(await graph.send({ method: 'GET', path: full, scopes: siteScopes, retry: 'safe', what }), what);
    },
    async list(path, what) {
      const url = await at(path);
      if (!url.ok) return url;
      const full = `${url.value}:/children${query({ $select: `${selected},file`, $top: '200' })}`;
      const pages = await readPages(graph, { path: full, scopes: siteScopes, what });
      if (!pages.ok) return pages;
      const files = z.array(driveFile).safeParse(pages.value.values);
      return files.success ? ok(files.data) : fail({ kind: 'unreadable', where: what });
    },
    async bytes(file, what) {
      const url = file[downloadUrl];
      return url === undefined ? fail({ kind: 'unreadable', where: what }) : graph.download(url, what);
    },
    async asPdf(paths) {
      const there: string[] = [];
      for (const path of paths) {
        const url = await at(path);
        if (!url.ok) return fail('not converted');
        there.push(url.value);
      }
      return asPdf(graph, there);
    },
    async put(path, { bytes, contentType, etag, retry, what }) {
      const url = await at(path);
      if (!url.ok) return url;
      const onlyNew = etag === undefined ? query({ '@microsoft.graph.conflictBehavior': 'fail' }) : '';
      const answer = await graph.send({
        method: 'PUT',
        path: `${url.value}:/content${onlyNew}`,
        scopes: siteScopes,
        ...(etag !== undefined && { headers: { 'If-Match': etag } }),
        body: { bytes, contentType },
        retry,
        what,
      });
      return decoded(answer, what);
    },
  };
}

function decoded(answer: Result<GraphAnswer, Refusal>, what: string): Result<LibraryFile, Refusal> {
  if (!answer.ok) return answer;
  const read = driveFile.safeParse(answer.value.json);
  return read.success ? ok(read.data) : fail({ kind: 'unreadable', where: what });
}
