import { expect, test } from 'vitest';
import { caller, cases, site } from './graphCalls.ts';

const get = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });
const byId = (responses: readonly { readonly id: string }[], id: string) => responses.find((one) => one.id === id);

test('Each part has its own status, and the answers are told apart by id only', async () => {
  const { ask } = await caller();
  const requests = [get('a', cases), get('b', '/me/holidays'), get('c', `${cases}/items/77`)];
  const { status, json } = await ask('POST', '/$batch', { requests });
  expect(status).toBe(200);
  expect(json.responses.map(({ id }: { id: string }) => id)).not.toEqual(['a', 'b', 'c']);
  expect(byId(json.responses, 'a')).toMatchObject({ status: 200, body: { displayName: 'CIN Cases' } });
  expect(byId(json.responses, 'b')).toMatchObject({ status: 400 });
  expect(byId(json.responses, 'c')).toMatchObject({ status: 404 });
});

test('A part whose dependency failed is not run', async () => {
  const { ask } = await caller();
  const post = {
    id: 'post',
    method: 'POST',
    url: `${cases}/items`,
    headers: { 'Content-Type': 'application/json' },
    body: { fields: { Reference: 'LH-9' } },
    dependsOn: ['gone'],
  };
  const { json } = await ask('POST', '/$batch', { requests: [post, get('gone', `${cases}/items/77`)] });
  expect(byId(json.responses, 'post')).toMatchObject({ status: 424 });
  expect((await ask('GET', `${cases}/items`)).json.value).toHaveLength(1);
});

test.each([
  ['more than twenty', Array.from({ length: 21 }, (_, n) => get(String(n), `${site}/lists`))],
  ['an id twice', [get('1', cases), get('1', cases)]],
  ['an absolute address', [get('1', `https://graph.microsoft.com/v1.0${cases}`)]],
  ['an unknown dependency', [get('1', cases, { dependsOn: ['2'] })]],
  ['nothing', []],
])('A batch of %s is refused whole', async (_what, requests) => {
  const { ask, tenant } = await caller();
  expect((await ask('POST', '/$batch', { requests })).status).toBe(400);
  expect(tenant.requests()).toEqual([]);
});
