import type { Refusal } from '../../app/ports/refusal.ts';
import type { Result } from '../../domain/result.ts';

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** What comes after `/v1.0`, already encoded; or an absolute `@odata.nextLink` or `deltaLink`. */
  readonly path: string;
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  /**
   * `safe`: doing it twice is doing it once, so it is tried again after no answer too. `never`: after no answer the
   * outcome is unknown and the caller looks before trying again; only a 429 or 503, which were not done, are retried.
   * `once`: not even those; every further try is the caller's, after a look. A 401 lets nothing in, and is answered
   * with a fresh token whatever stands here.
   */
  readonly retry: 'safe' | 'never' | 'once';
  /** What a 404 says was not found, in words without any name: `the case's folder`. */
  readonly what: string;
  /** Statuses besides 2xx that the caller reads itself. */
  readonly accept?: readonly number[];
}

export type RequestBody = { readonly json: unknown } | { readonly bytes: Uint8Array; readonly contentType: string };

export interface GraphAnswer {
  readonly status: number;
  /** Undefined when the answer had no body. */
  readonly json: unknown;
  readonly headers: Headers;
}

/** Microsoft Graph v1.0 for the signed-in person. */
export interface Graph {
  send(request: GraphRequest): Promise<Result<GraphAnswer, Refusal>>;
  /** Fetches a pre-authorised download address: without our token, which would fail its CORS check. `once`: no second try. */
  download(url: string, what: string, retry?: 'safe' | 'once'): Promise<Result<Uint8Array, Refusal>>;
  /** Resolves after that many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/**
 * An access token for these scopes. `renew` asks for a fresh one, because Graph refused the last; with the claims it
 * asked for, where it named them.
 */
export type TokenSource = (
  scopes: readonly string[],
  renew?: { readonly claims?: string },
) => Promise<Result<string, Refusal>>;
