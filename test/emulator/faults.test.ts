import { expect, test } from 'vitest';
import { caller, cases, site } from './graphCalls.ts';

const items = `${cases}/items`;

test.each([
  ['429', 429, 'activityLimitReached'],
  ['503', 503, 'serviceNotAvailable'],
  ['401', 401, 'InvalidAuthenticationToken'],
  ['409', 409, 'resourceModified'],
  ['412', 412, 'resourceModified'],
] as const)('%s comes as often as it is told, to the requests it is meant for', async (kind, status, code) => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind, match: { method: 'GET', path: 'CIN Cases/items' }, times: 1, after: 1 }]);
  expect((await ask('GET', cases)).status).toBe(200);
  expect((await ask('GET', items)).status).toBe(200);
  const refused = await ask('GET', items);
  expect(refused.status).toBe(status);
  expect(refused.json.error.code).toBe(code);
  expect(refused.headers.has('retry-after')).toBe(false);
  expect((await ask('GET', items)).status).toBe(200);
});

test('Retry-After is sent when the rule says so', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: '503', retryAfter: 7 }]);
  expect((await ask('GET', items)).headers.get('retry-after')).toBe('7');
});

test('A rule for one person leaves the others alone', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: '503', match: { user: 'someone else' } }]);
  expect((await ask('GET', items)).status).toBe(200);
});

test.each([
  ['drop before', 0],
  ['drop after commit', 1],
] as const)('%s: the caller sees a network error, and %i item is there', async (kind, made) => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind, match: { method: 'POST' }, times: 1 }]);
  const post = ask('POST', items, { fields: { Reference: 'LH-9' } });
  await expect(post).rejects.toThrow(new TypeError('fetch failed'));
  expect((await ask('GET', `${items}?$filter=fields/Reference eq 'LH-9'`)).json.value).toHaveLength(made);
  expect(tenant.requests()[0]).toMatchObject({ method: 'POST', status: 0, accepted: true });
});

test('504 after commit: the item is there', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: '504 after commit', match: { method: 'POST' } }]);
  expect((await ask('POST', items, { fields: { Reference: 'LH-9' } })).status).toBe(504);
  expect((await ask('GET', `${items}?$filter=fields/Reference eq 'LH-9'`)).json.value).toHaveLength(1);
});

test('410 says where to begin again', async () => {
  const { ask, tenant } = await caller();
  const { json } = await ask('GET', `${items}/delta?$expand=fields($select=Reference)`);
  tenant.setFaults([{ kind: '410', match: { path: 'delta' }, times: 1 }]);
  const gone = await ask('GET', json['@odata.deltaLink']);
  expect(gone.status).toBe(410);
  const fresh = await ask('GET', gone.headers.get('location') as string);
  expect(fresh.json.value).toHaveLength(1);
});

test('A slow answer is the right answer, later', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: 'slow', delay: 40 }]);
  const before = performance.now();
  expect((await ask('GET', items)).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(35);
});

test('Clock skew shifts the times that SharePoint stamps and no others', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: 'clock skew', seconds: -90 }]);
  const made = await ask('POST', items, { fields: { Reference: 'LH-9' } });
  expect(made.json.lastModifiedDateTime).toBe('2026-12-22T09:03:30Z');
  expect(tenant.context.now()).toBe('2026-12-22T09:05:00.000Z');
});

test('One part of a batch is throttled, with Retry-After where script can read it', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: 'partial batch', times: 1, retryAfter: 3 }]);
  const parts = ['1', '2'].map((id) => ({ id, method: 'GET', url: `${site}/lists` }));
  const { json } = await ask('POST', '/$batch', { requests: parts });
  expect(json.responses.find((one: { id: string }) => one.id === '1')).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '3' },
  });
  expect(json.responses.find((one: { id: string }) => one.id === '2')).toMatchObject({ status: 200 });
  expect((await ask('GET', `${site}/lists`)).status).toBe(200);
});
