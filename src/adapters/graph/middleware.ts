import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Refusal } from '../../app/ports/refusal.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { TokenSource } from './graphRequest.ts';

export const graphOrigin = 'https://graph.microsoft.com';

/** A request hung for longer than this has no answer. */
const patience = 60_000;

/** What one request needs of the sign-in. A class, because the Graph client finds middleware options by their class. */
export class SignInOptions {
  readonly scopes: readonly string[];
  readonly renew: { readonly claims?: string } | undefined;
  /** Set when there was no token to be had; the request has then not left. */
  refusal: Refusal | undefined;

  constructor(scopes: readonly string[], renew: { readonly claims?: string } | undefined) {
    this.scopes = scopes;
    this.renew = renew;
  }
}

/** Puts the token on each request. The client's own handler would skip it on any host that is not https. */
export class SignInHandler implements Middleware {
  readonly #token: TokenSource;
  readonly #next: Middleware;

  constructor(token: TokenSource, next: Middleware) {
    this.#token = token;
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const options = context.middlewareControl?.getMiddlewareOptions(SignInOptions);
    if (!(options instanceof SignInOptions)) throw new Error('A request without sign-in options');
    const token = await withinPatience(this.#token(options.scopes, options.renew));
    if (!token.ok) {
      options.refusal = token.reason;
      context.response = new Response(null, { status: 401 });
      return;
    }
    const headers = new Headers(context.options?.headers as HeadersInit | undefined);
    headers.set('Authorization', `Bearer ${token.value}`);
    context.options = { ...context.options, headers };
    await this.#next.execute(context);
  }
}

/**
 * The sign-in can wait for a host that never answers, and one of the few slots with it. Real time: this is no pause
 * between two tries.
 */
async function withinPatience(token: ReturnType<TokenSource>): ReturnType<TokenSource> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<string, Refusal>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ kind: 'no answer' })), patience);
  });
  try {
    return await Promise.race([token, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The end of the chain: the injected fetch, to Microsoft or to what stands in for it in development. */
export class FetchHandler implements Middleware {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #base: string;

  constructor(fetch: (request: Request) => Promise<Response>, base: string | undefined) {
    this.#fetch = fetch;
    this.#base = base ?? graphOrigin;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    if (!url.startsWith(`${graphOrigin}/`)) throw new Error('A token must not leave for another host than Graph');
    const options = context.options as RequestInit | undefined;
    const request = new Request(this.#base + url.slice(graphOrigin.length), {
      ...options,
      signal: AbortSignal.timeout(patience),
    });
    context.response = await this.#fetch(request);
  }
}
