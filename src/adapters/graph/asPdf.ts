import * as z from 'zod/mini';
import type { NotPdf } from '../../domain/meeting/signOff.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph } from './graphRequest.ts';
import { siteScopes } from './scopes.ts';

const what = 'the PDF';

/** A `$batch` takes so many parts. */
const inOneBatch = 20;

const batchAnswer = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.number(),
      headers: z.optional(z.looseObject({ Location: z.optional(z.string()) })),
    }),
  ),
});

/**
 * Word files as PDF, in their order; all of them or none. `/content?format=pdf` answers with a redirect that script
 * cannot follow with a token (learn.microsoft.com/graph/api/driveitem-get-content), so it is asked for inside a
 * `$batch`, where the address can be read, and fetched from there without one. That script may read what lies there is
 * not published: an attempt, made once, that nothing waits for longer than `patience` milliseconds.
 */
export async function asPdf(
  graph: Graph,
  paths: readonly string[],
  patience = 30_000,
): Promise<Result<readonly Uint8Array[], NotPdf>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never, NotPdf>>((resolve) => {
    timer = setTimeout(() => resolve(fail('too long')), patience);
  });
  try {
    return await Promise.race([attempt(graph, paths), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(graph: Graph, paths: readonly string[]): Promise<Result<readonly Uint8Array[], NotPdf>> {
  const pdfs: Uint8Array[] = [];
  for (let from = 0; from < paths.length; from += inOneBatch) {
    const addresses = await addressesOf(graph, paths.slice(from, from + inOneBatch));
    if (!addresses) return fail('not converted');
    const fetched = await Promise.all(addresses.map((address) => graph.download(address, what, 'once')));
    for (const one of fetched) {
      if (!one.ok || !isPdf(one.value)) return fail('not fetched');
      pdfs.push(one.value);
    }
  }
  return ok(pdfs);
}

/** Undefined unless there is one for each. The answers are told apart by id, never by place. */
async function addressesOf(graph: Graph, paths: readonly string[]): Promise<readonly string[] | undefined> {
  const requests = paths.map((path, at) => ({ id: String(at), method: 'GET', url: `${path}:/content?format=pdf` }));
  const body = { json: { requests } };
  const answer = await graph.send({ method: 'POST', path: '/$batch', scopes: siteScopes, body, retry: 'once', what });
  const read = batchAnswer.safeParse(answer.ok ? answer.value.json : undefined);
  if (!read.success) return undefined;
  const addresses = paths.flatMap((_, at) => {
    const part = read.data.responses.find(({ id }) => id === String(at));
    return part?.status === 302 && part.headers?.Location ? [part.headers.Location] : [];
  });
  return addresses.length === paths.length ? addresses : undefined;
}

/** Begins and ends as one: neither a page of excuses nor half a file. */
function isPdf(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array) => new TextDecoder('latin1').decode(part);
  return text(bytes.subarray(0, 5)) === '%PDF-' && text(bytes.subarray(-1024)).includes('%%EOF');
}
