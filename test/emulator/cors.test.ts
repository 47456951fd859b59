import { expect, test } from 'vitest';
import { tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { browserFetch } from '../../emulator/tenant/browserFetch.ts';
import { caller, cases, site } from './graphCalls.ts';

test('A preflight lets the asked headers through', async () => {
  const { tenant } = await caller();
  const answer = await tenant.handle(
    new Request('http://127.0.0.1:8080/v1.0/me', {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:8080', 'access-control-request-headers': 'authorization,prefer' },
    }),
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,prefer');
  expect(answer.headers.get('access-control-allow-methods')).toContain('PATCH');
});

test('Script sees ETag and Location, and neither Retry-After nor Date', async () => {
  const { tenant } = await caller();
  tenant.setFaults([{ kind: '429', retryAfter: 5 }]);
  const token = await tenant.tokenFor(tansy.id);
  const request = new Request(`https://graph.microsoft.com/v1.0${cases}`, {
    headers: { authorization: `Bearer ${token}`, 'client-request-id': 'abc' },
  });
  const raw = await tenant.handle(request.clone());
  expect(raw.headers.get('access-control-expose-headers')).toBe(
    'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id',
  );
  const seen = await browserFetch(tenant.handle)(request);
  expect(raw.headers.get('retry-after')).toBe('5');
  expect(seen.headers.get('retry-after')).toBeNull();
  expect(seen.headers.get('client-request-id')).toBe('abc');
});

test('Content cannot be fetched through Graph’s 302 from script; the download address can', async () => {
  const { tenant, ask } = await caller();
  const drive = (await ask('GET', `${site}/drives`)).json.value[0].id;
  const file = (await ask('GET', `/drives/${drive}/root:/LH-4163/case.json`)).json;
  const token = await tenant.tokenFor(tansy.id);
  const fetch = browserFetch(tenant.handle);
  const content = (query = '') =>
    new Request(`https://graph.microsoft.com/v1.0/drives/${drive}/items/${file.id}/content${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  await expect(fetch(content())).rejects.toThrow(TypeError);
  const answer = await fetch(new Request(file['@microsoft.graph.downloadUrl']));
  expect(await answer.json()).toMatchObject({ reference: 'LH-4163' });
});

test('A download address that was changed opens nothing', async () => {
  const { tenant, ask } = await caller();
  const drive = (await ask('GET', `${site}/drives`)).json.value[0].id;
  const file = (await ask('GET', `/drives/${drive}/root:/LH-4163/case.json`)).json;
  const address = String(file['@microsoft.graph.downloadUrl']);
  const answer = await tenant.handle(new Request(address.replace(file.id, `${file.id}0`)));
  expect(answer.status).toBe(404);
});
