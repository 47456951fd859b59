import { checkRequest } from '../contract/check.mjs';
import { type Answer, refuse } from './area.ts';
import type { GraphRequest } from './graph.ts';

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/**
 * `POST /$batch`: each part is judged on its own, in the order its dependencies allow. The answers come in another
 * order than the requests, as Graph's may.
 */
export async function answerBatch(
  request: GraphRequest,
  answer: (part: GraphRequest) => Promise<Answer>,
): Promise<Answer> {
  const json = parse(request.bytes);
  const wrong = envelopeErrors(request.method, json);
  if (wrong.length > 0) return refuse(400, 'BadRequest', wrong.join('; '));
  const parts = (json as { readonly requests: readonly Part[] }).requests;

  const done = new Map<string, Answer>();
  for (const part of parts) await settle(part);
  const responses = [...done].map(([id, one]) => ({ id, ...sent(one) })).reverse();
  return { status: 200, body: { responses } };

  async function settle(part: Part): Promise<Answer> {
    const before = done.get(part.id);
    if (before) return before;
    for (const id of part.dependsOn ?? []) {
      const other = parts.find((one) => one.id === id);
      if (!other || (await settle(other)).status >= 400) {
        const failed = refuse(424, 'failedDependency', `The request this one depends on failed: ${id}`);
        done.set(part.id, failed);
        return failed;
      }
    }
    const result = await answer(asRequest(part, request.headers));
    done.set(part.id, result);
    return result;
  }
}

function asRequest(part: Part, outer: Headers): GraphRequest {
  const headers = new Headers(part.headers);
  const token = outer.get('authorization');
  if (token) headers.set('authorization', token);
  return {
    method: part.method.toUpperCase(),
    path: `/${part.url.replace(/^\//, '')}`,
    headers,
    bytes: bytesOf(part.body, headers),
    inBatch: true,
  };
}

/** A body that is not JSON travels as base64. */
function bytesOf(body: unknown, headers: Headers): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (typeof body === 'string' && !/json/i.test(headers.get('content-type') ?? '')) return Buffer.from(body, 'base64');
  return new TextEncoder().encode(JSON.stringify(body));
}

function sent({ status, headers, body }: Answer) {
  const isBytes = body instanceof Uint8Array;
  return {
    status,
    headers: {
      ...(body !== undefined && { 'Content-Type': isBytes ? 'application/octet-stream' : 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isBytes ? Buffer.from(body).toString('base64') : body }),
  };
}

/** What is wrong with the envelope; each part's own faults are answered in its own place. */
function envelopeErrors(method: string, body: unknown): readonly string[] {
  if (body === undefined) return ['$batch: the body is not JSON'];
  const url = 'https://graph.microsoft.com/v1.0/';
  const { errors } = checkRequest({ method, url: `${url}$batch`, body });
  const parts = (body as { readonly requests?: readonly Part[] }).requests;
  if (!Array.isArray(parts)) return errors;
  const own = new Set(
    parts.flatMap((part: Part, index) => {
      const check = checkRequest({ ...part, url: `${url}${String(part.url ?? '').replace(/^\//, '')}` });
      return check.errors.map((error) => `$batch[${part.id ?? index}]: ${error}`);
    }),
  );
  return errors.filter((error) => !own.has(error));
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
