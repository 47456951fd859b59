import * as z from 'zod/mini';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph, GraphRequest } from './graphRequest.ts';

const page = z.looseObject({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.optional(z.string()),
  '@odata.deltaLink': z.optional(z.string()),
});

export interface Pages {
  readonly values: readonly unknown[];
  /** Where the next delta starts; delta requests only. */
  readonly deltaLink: string | undefined;
  /** The status of the first page that was not a success, for a request that accepts one. */
  readonly status: number;
}

/** Reads a collection to its end, page after page. */
export async function readPages(
  graph: Graph,
  request: Omit<GraphRequest, 'method' | 'retry'>,
): Promise<Result<Pages, Refusal>> {
  const values: unknown[] = [];
  let path = request.path;
  for (;;) {
    const answer = await graph.send({ ...request, path, method: 'GET', retry: 'safe' });
    if (!answer.ok) return answer;
    if (answer.value.status >= 300) return ok({ values: [], deltaLink: undefined, status: answer.value.status });
    const read = page.safeParse(answer.value.json);
    if (!read.success) return fail({ kind: 'unreadable', where: request.what });
    values.push(...read.data.value);
    const next = read.data['@odata.nextLink'];
    if (next === undefined)
      return ok({ values, deltaLink: read.data['@odata.deltaLink'], status: answer.value.status });
    path = next;
  }
}
