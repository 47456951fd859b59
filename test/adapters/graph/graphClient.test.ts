import { expect, test, vi } from 'vitest';
import { createGraph } from '../../../src/adapters/graph/graphClient.ts';
import type { GraphRequest } from '../../../src/adapters/graph/graphRequest.ts';
import { fail, ok } from '../../../src/domain/result.ts';

type Step = number | 'silence' | Response;

/** A wire that answers with these steps, then 200s, and keeps what was asked of it. */
function wire(steps: readonly Step[], base?: string) {
  const requests: Request[] = [];
  const waits: number[] = [];
  const renewals: unknown[] = [];
  const graph = createGraph({
    async fetch(request) {
      const step = steps[requests.length] ?? 200;
      requests.push(request);
      if (step === 'silence') throw new TypeError('fetch failed');
      if (typeof step !== 'number') return step;
      return Response.json(step < 300 ? { id: 'x' } : { error: { code: 'someCode', message: 'm' } }, { status: step });
    },
    async token(_, renew) {
      renewals.push(renew);
      return ok(`token${renewals.length}`);
    },
    async wait(milliseconds) {
      waits.push(Math.floor(milliseconds / 1_000));
    },
    ...(base !== undefined && { base }),
  });
  return { graph, requests, waits, renewals };
}

const read: GraphRequest = { method: 'GET', path: '/me', scopes: ['User.Read'], retry: 'safe', what: 'you' };
const write: GraphRequest = {
  ...read,
  method: 'POST',
  path: '/me/events',
  body: { json: { subject: 'x' } },
  retry: 'never',
};

test('A reading is tried four times, after 5, 10 and 20 seconds', async () => {
  const { graph, requests, waits } = wire([429, 504, 'silence']);
  expect((await graph.send(read)).ok).toBe(true);
  expect(requests).toHaveLength(4);
  expect(waits.map((seconds) => seconds - (seconds % 5))).toEqual([5, 10, 20]);
});

test.each([
  [429, 'busy'],
  [503, 'busy'],
  [504, 'no answer'],
  ['silence' as const, 'no answer'],
])('After four times %s the reading is refused: %s', async (step, kind) => {
  const { graph, requests } = wire([step, step, step, step]);
  expect(await graph.send(read)).toEqual(fail({ kind }));
  expect(requests).toHaveLength(4);
});

test.each(['silence' as const, 504, 502, 500])(
  'A writing is never repeated after %s: its outcome is unknown',
  async (step) => {
    const { graph, requests } = wire([step]);
    expect(await graph.send(write)).toEqual(fail({ kind: 'no answer' }));
    expect(requests).toHaveLength(1);
  },
);

test('A writing that was certainly not done is repeated', async () => {
  const { graph, requests } = wire([429, 503]);
  expect((await graph.send(write)).ok).toBe(true);
  expect(requests).toHaveLength(3);
});

test.each([429, 503, 502, 504, 'silence' as const])('What may be asked once is not repeated after %s', async (step) => {
  const { graph, requests, waits } = wire([step]);
  expect((await graph.send({ ...write, retry: 'once' })).ok).toBe(false);
  expect([requests.length, waits]).toEqual([1, []]);
});

test('A 401 is answered once with a fresh token and the claims Graph asks for', async () => {
  const challenge = new Response(null, {
    status: 401,
    headers: { 'WWW-Authenticate': `Bearer claims="${btoa('{"a":1}')}"` },
  });
  const { graph, requests, renewals } = wire([challenge]);
  expect((await graph.send(read)).ok).toBe(true);
  expect(renewals).toEqual([undefined, { claims: '{"a":1}' }]);
  expect(requests[1]?.headers.get('Authorization')).toBe('Bearer token2');
});

test('A second 401 says signed out', async () => {
  const { graph, requests } = wire([401, 401]);
  expect(await graph.send(read)).toEqual(fail({ kind: 'signed out' }));
  expect(requests).toHaveLength(2);
});

test('Without a token nothing leaves, and the reason is handed on', async () => {
  const graph = createGraph({
    fetch: () => Promise.reject(new Error('must not be asked')),
    token: async () => fail({ kind: 'not allowed', needs: 'x' }),
    wait: async () => {},
  });
  expect(await graph.send(read)).toEqual(fail({ kind: 'not allowed', needs: 'x' }));
});

test('A token that never comes is no answer, and lets the next request through', async () => {
  vi.useFakeTimers();
  try {
    let asked = 0;
    const graph = createGraph({
      fetch: async () => Response.json({}),
      token: () => {
        asked += 1;
        return asked <= 4 ? new Promise(() => {}) : Promise.resolve(ok('t'));
      },
      wait: async () => {},
    });
    const hung = Promise.all(Array.from({ length: 4 }, () => graph.send(read)));
    const next = graph.send(read);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await hung).toEqual(Array(4).fill(fail({ kind: 'no answer' })));
    expect((await next).ok).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
}, 5_000);

test.each([
  [400, { kind: 'refused', code: 'someCode' }],
  [403, { kind: 'not allowed', needs: 'User.Read, to know who is signed in' }],
  [404, { kind: 'not found', what: 'you' }],
  [409, { kind: 'changed elsewhere' }],
  [412, { kind: 'changed elsewhere' }],
  [423, { kind: 'refused', code: 'someCode' }],
])('%i is refused in words a user can act on', async (status, reason) => {
  const { graph } = wire([status]);
  expect(await graph.send(read)).toEqual(fail(reason));
});

test('At most four requests are in flight', async () => {
  let now = 0;
  let most = 0;
  const graph = createGraph({
    async fetch() {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return Response.json({});
    },
    token: async () => ok('t'),
    wait: async () => {},
  });
  await Promise.all(Array.from({ length: 20 }, () => graph.send(read)));
  expect(most).toBe(4);
});

test('In development another origin answers, nextLinks included', async () => {
  const { graph, requests } = wire([], 'http://127.0.0.1:8080');
  await graph.send(read);
  await graph.send({ ...read, path: "https://graph.microsoft.com/v1.0/me/messages?$skiptoken=a%26b&$filter=x eq 'y'" });
  expect(requests.map(({ url }) => url)).toEqual([
    'http://127.0.0.1:8080/v1.0/me',
    'http://127.0.0.1:8080/v1.0/me/messages?$filter=x%20eq%20%27y%27&$skiptoken=a%26b',
  ]);
  expect(requests[0]?.headers.get('Authorization')).toBe('Bearer token1');
});

test('A token leaves for no other host', async () => {
  const { graph, requests } = wire([]);
  expect((await graph.send({ ...read, path: 'https://elsewhere.example/v1.0/me' })).ok).toBe(false);
  expect(requests).toHaveLength(0);
});

test('A view into a larger buffer uploads its own bytes only', async () => {
  const { graph, requests } = wire([]);
  const bytes = new TextEncoder().encode('before-inside-after').subarray(7, 13);
  await graph.send({ ...write, method: 'PUT', body: { bytes, contentType: 'text/plain' } });
  expect(await requests[0]?.text()).toBe('inside');
  expect(requests[0]?.headers.get('Content-Type')).toBe('text/plain');
});

test('A download carries no token', async () => {
  const { graph, requests } = wire([new Response('text')]);
  const got = await graph.download('https://council.sharepoint.example/download?tempauth=x', 'the paper');
  expect(got.ok && new TextDecoder().decode(got.value)).toBe('text');
  expect(requests[0]?.headers.has('Authorization')).toBe(false);
});
