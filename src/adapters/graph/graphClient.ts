import { Client, type GraphRequest as ClientRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph, GraphAnswer, GraphRequest, TokenSource } from './graphRequest.ts';
import { inFlight } from './inFlight.ts';
import { FetchHandler, SignInHandler, SignInOptions } from './middleware.ts';
import { refusalOf } from './refusal.ts';

export interface GraphOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: TokenSource;
  /** Development only: origin that answers in place of `https://graph.microsoft.com`. */
  readonly base?: string;
  /** Resolves after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Exchange takes four requests at a time for one mailbox; SharePoint throttles by what they cost. */
const atOnce = 4;
/** Milliseconds before the second, third and fourth try. `Retry-After` is not among the headers Graph shows a browser. */
const pauses = [5_000, 10_000, 20_000] as const;

/** The Graph client with our own sign-in, retries and refusals around it; it throws nothing. */
export function createGraph({ fetch, token, base, wait }: GraphOptions): Graph {
  const client = Client.initWithMiddleware({
    middleware: new SignInHandler(token, new FetchHandler(fetch, base)),
  });
  const oneOfFew = inFlight(atOnce);

  async function once(request: GraphRequest, renew?: { readonly claims?: string }): Promise<Attempt> {
    const signIn = new SignInOptions(request.scopes, renew);
    try {
      const call = client
        .api(request.path)
        .headers({ ...request.headers })
        .middlewareOptions([signIn])
        .responseType(ResponseType.RAW);
      const response: Response = await start(call, request);
      if (signIn.refusal) return { kind: 'not asked', refusal: signIn.refusal };
      const text = await response.text();
      return { kind: 'answer', status: response.status, text, headers: response.headers };
    } catch {
      // Whatever broke, broke on the way: the request may have been carried out.
      return { kind: 'silence' };
    }
  }

  async function signedIn(request: GraphRequest): Promise<Attempt> {
    const attempt = await oneOfFew(() => once(request));
    if (attempt.kind !== 'answer' || attempt.status !== 401) return attempt;
    const claims = claimsAsked(attempt.headers);
    return oneOfFew(() => once(request, claims === undefined ? {} : { claims }));
  }

  async function send(request: GraphRequest): Promise<Result<GraphAnswer, Refusal>> {
    for (let tries = 0; ; tries += 1) {
      const attempt = await signedIn(request);
      const pause = pauses[tries];
      if (pause === undefined || !mayRetry(attempt, request)) return settle(attempt, request);
      await wait(pause + Math.random() * 1_000);
    }
  }

  async function download(
    url: string,
    what: string,
    retry: 'safe' | 'once' = 'safe',
  ): Promise<Result<Uint8Array, Refusal>> {
    for (let tries = 0; ; tries += 1) {
      const got = await fetchBytes(fetch, url, what);
      const pause = retry === 'once' ? undefined : pauses[tries];
      if (got.ok || pause === undefined || (got.reason.kind !== 'no answer' && got.reason.kind !== 'busy')) return got;
      await wait(pause + Math.random() * 1_000);
    }
  }

  return { send, download, wait };
}

type Attempt =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string; readonly headers: Headers }
  | { readonly kind: 'not asked'; readonly refusal: Refusal }
  | { readonly kind: 'silence' };

function mayRetry(attempt: Attempt, { retry }: GraphRequest): boolean {
  if (attempt.kind === 'not asked' || retry === 'once') return false;
  if (attempt.kind === 'silence') return retry === 'safe';
  if (attempt.status === 429 || attempt.status === 503) return true;
  return retry === 'safe' && (attempt.status === 502 || attempt.status === 504);
}

function settle(attempt: Attempt, request: GraphRequest): Result<GraphAnswer, Refusal> {
  if (attempt.kind === 'silence') return fail({ kind: 'no answer' });
  if (attempt.kind === 'not asked') return fail(attempt.refusal);
  const { status, text, headers } = attempt;
  const json = parse(text);
  if ((status >= 200 && status < 300) || request.accept?.includes(status)) return ok({ status, json, headers });
  return fail(refusalOf(status, json, request));
}

/** An answer that is not JSON decodes as nothing, and the schemas then call it unreadable. */
function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function start(call: ClientRequest, { method, body }: GraphRequest): Promise<Response> {
  if (body) call.header('Content-Type', 'json' in body ? 'application/json' : body.contentType);
  // A Blob, because the client hands typed arrays to Node's Buffer, which no browser has, and forgets their offset.
  const content =
    body && ('json' in body ? JSON.stringify(body.json) : new Blob([body.bytes as Uint8Array<ArrayBuffer>]));
  switch (method) {
    case 'GET':
      return call.get();
    case 'POST':
      return call.post(content);
    case 'PATCH':
      return call.patch(content);
    case 'PUT':
      return call.put(content);
    case 'DELETE':
      return call.delete();
  }
}

/** Continuous access evaluation: Graph names the claims it wants, base64, where a browser may read the header. */
function claimsAsked(headers: Headers): string | undefined {
  const claims = /claims="([^"]+)"/.exec(headers.get('WWW-Authenticate') ?? '')?.[1];
  if (claims === undefined) return undefined;
  try {
    return atob(claims);
  } catch {
    return undefined;
  }
}

async function fetchBytes(
  fetch: (request: Request) => Promise<Response>,
  url: string,
  what: string,
): Promise<Result<Uint8Array, Refusal>> {
  try {
    const response = await fetch(new Request(url, { signal: AbortSignal.timeout(60_000) }));
    if (response.ok) return ok(new Uint8Array(await response.arrayBuffer()));
    if (response.status === 404) return fail({ kind: 'not found', what });
    // Anything else passes: an address that has expired is asked for again with the next reading.
    return fail({ kind: response.status === 429 || response.status === 503 ? 'busy' : 'no answer' });
  } catch {
    return fail({ kind: 'no answer' });
  }
}
