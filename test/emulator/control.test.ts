import { afterEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../emulator/serve.ts';
import { caller, cases } from './graphCalls.ts';

const to = (path: string, method = 'GET', body?: string) =>
  new Request(`http://127.0.0.1:8080/emulator${path}`, { method, ...(body !== undefined && { body }) });

test('The requests are told without tokens, and forgotten when asked', async () => {
  const { tenant, ask } = await caller();
  await ask('GET', cases, undefined, { cookie: 'a=b' });
  const [request] = await (await tenant.handle(to('/requests'))).json();
  expect(request).toMatchObject({ method: 'GET', status: 200, accepted: true, errors: [] });
  expect(Object.keys(request.headers)).not.toContain('authorization');
  expect(Object.keys(request.headers)).not.toContain('cookie');
  await tenant.handle(to('/requests', 'DELETE'));
  expect(tenant.requests()).toEqual([]);
});

test('The time moves by PUT /emulator/now alone', async () => {
  const { tenant } = await caller();
  expect((await tenant.handle(to('/now', 'PUT', '{"now":"2027-01-04T10:00:00Z"}'))).status).toBe(204);
  expect(tenant.context.now()).toBe('2027-01-04T10:00:00.000Z');
});

test('Faults are set, and a reset ends them and every change', async () => {
  const { tenant, ask } = await caller();
  await ask('POST', `${cases}/items`, { fields: { Reference: 'LH-9' } });
  await tenant.handle(to('/faults', 'PUT', '[{"kind":"503"}]'));
  expect((await ask('GET', cases)).status).toBe(503);
  await tenant.handle(to('/reset?scenario=leicestershire-initial', 'POST'));
  expect((await ask('GET', `${cases}/items`)).json.value).toHaveLength(1);
});

test.each([
  ['/now', 'PUT', '{"now":"tomorrow"}', 'ISO 8601'],
  ['/now', 'PUT', 'nonsense', 'ISO 8601'],
  ['/faults', 'PUT', '{}', 'array of rules'],
  ['/faults', 'PUT', '[{"kind":"rain"}]', '504 after commit'],
  ['/faults', 'PUT', '[{"kind":"429","often":2}]', 'retryAfter'],
  ['/faults', 'PUT', '[{"kind":"429","times":"2"}]', 'times'],
  ['/faults', 'PUT', '[{"kind":"429","match":{"path":"("}}]', 'regular expression'],
  ['/reset?scenario=nowhere', 'POST', '', 'no scenario "nowhere"'],
  ['/weather', 'PUT', '', 'Allowed'],
])('%s %s %s is refused with one line that says what is allowed', async (path, method, body, line) => {
  const { tenant } = await caller();
  const answer = await tenant.handle(to(path, method, body));
  expect(answer.status).toBe(400);
  const text = await answer.text();
  expect(text).toContain(line);
  expect(text.trim().split('\n')).toHaveLength(1);
});

let server: RunningServer | undefined;
afterEach(async () => server?.close());

test('One port, two origins: the app with production’s headers, Graph with CORS, and dropped connections', async () => {
  server = await startServer({ port: 0, log: 'none', appHandler: (_request, response) => response.end('the app') });
  const { address, tenant } = server;
  const app = await fetch(`${address}/index.html`);
  expect(await app.text()).toBe('the app');
  const policy = app.headers.get('content-security-policy') ?? '';
  expect(policy).toContain(`connect-src 'self' ${tenant.context.origin} `);
  expect(policy).toMatch(new RegExp(`frame-ancestors .*${address}`));
  expect(policy).not.toContain('graph.microsoft.com');

  const config = await (await fetch(`${address}/config.json`)).json();
  expect(config).toMatchObject({ graph: tenant.context.origin, hostOrigins: [address] });
  // Served, the emulated time goes on by itself.
  expect(config.now >= tenant.context.scenario.now && config.now <= tenant.context.now()).toBe(true);
  expect((await fetch(`${config.graph}/v1.0/me`)).status).toBe(401);
  expect((await fetch(`${address}/v1.0/me`)).headers.has('access-control-allow-origin')).toBe(false);

  tenant.setFaults([{ kind: 'drop before' }]);
  const user = tenant.context.scenario.users[0]?.id ?? '';
  const headers = { authorization: `Bearer ${await tenant.tokenFor(user)}` };
  await expect(fetch(`${config.graph}/v1.0/me`, { headers })).rejects.toThrow('fetch failed');
});

test('What was kept in a file is put back', async () => {
  const { tenant, ask } = await caller();
  await ask('POST', `${cases}/items`, { fields: { Reference: 'LH-9' } });
  tenant.setNow('2027-01-04T10:00:00Z');
  const kept = JSON.parse(JSON.stringify(tenant.save()));
  await tenant.reset();
  expect((await ask('GET', `${cases}/items`)).json.value).toHaveLength(1);
  tenant.load(kept);
  expect((await ask('GET', `${cases}/items`)).json.value).toHaveLength(2);
  expect(tenant.context.now()).toBe('2027-01-04T10:00:00.000Z');
});
