import type { Graph, TokenSource } from './graphRequest.ts';

export interface GraphOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: TokenSource;
  /** Development only: origin that answers in place of `https://graph.microsoft.com`. */
  readonly base?: string;
  /** Resolves after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export function createGraph(_options: GraphOptions): Graph {
  throw new Error('not built yet');
}
