import { exposedHeaders } from './cors.ts';

/** Readable by script on any answer, besides those that are exposed (Fetch, "CORS-safelisted response-header name"). */
const safelisted = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];
const readable = new Set([...safelisted, ...exposedHeaders.map((name) => name.toLowerCase())]);

/**
 * `fetch` as script in a browser has it: answers without CORS headers are network errors, redirects are followed
 * with the token, and only exposed headers can be read. For tests in Node, which knows no CORS.
 */
export function browserFetch(
  handle: (request: Request) => Promise<Response>,
  origin = 'http://localhost:8080',
): (request: Request) => Promise<Response> {
  const go = async (request: Request, hops: number): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.set('origin', origin);
    const body = request.body ? await request.clone().arrayBuffer() : undefined;
    const answer = await handle(new Request(request.url, { method: request.method, headers, ...(body && { body }) }));
    if (!answer.headers.has('access-control-allow-origin')) throw new TypeError('Failed to fetch');
    const next = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && next && hops < 5) {
      return go(new Request(next, { headers: request.headers }), hops + 1);
    }
    const seen = new Headers([...answer.headers].filter(([name]) => readable.has(name)));
    return new Response(answer.body, { status: answer.status, headers: seen });
  };
  return (request) => go(request, 0);
}
