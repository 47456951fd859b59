import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { browserFetch } from '../../../emulator/tenant/browserFetch.ts';
import { caller, site } from '../graphCalls.ts';

const word = new TextEncoder().encode('what Word would say');

/** A Word file in the library, and the addresses that Graph knows it by. */
async function wordFile() {
  const { tenant, ask } = await caller();
  const drive = (await ask('GET', `${site}/drives`)).json.value[0].id;
  const token = await tenant.tokenFor(tansy.id);
  const path = `/drives/${drive}/root:/LH-4163/Minutes.docx:/content`;
  const headers = { authorization: `Bearer ${token}` };
  const graph = 'https://graph.microsoft.com/v1.0';
  await tenant.handle(new Request(`${graph}${path}`, { method: 'PUT', headers, body: word }));
  const inBatch = async (query: string, of = path) => {
    const requests = [{ id: 'a', method: 'GET', url: of + query }];
    return (await ask('POST', '/$batch', { requests })).json.responses[0];
  };
  return { tenant, inBatch, drive, fetch: browserFetch(tenant.handle), content: `${graph}${path}?format=pdf`, headers };
}

test('Asked for alone, the redirect to a PDF cannot be followed from script', async () => {
  const { tenant, fetch, content, headers } = await wordFile();
  tenant.setFaults([{ kind: 'converts to PDF' }]);
  await expect(fetch(new Request(content, { headers }))).rejects.toThrow(TypeError);
});

test('Inside a batch the address is answered with; script gets nothing from there unless the tenant converts', async () => {
  const { tenant, inBatch, fetch } = await wordFile();
  const refused = await inBatch('?format=pdf');
  expect(refused).toMatchObject({ status: 302, headers: { Location: expect.stringContaining('/download/') } });
  await expect(fetch(new Request(refused.headers.Location))).rejects.toThrow(TypeError);

  tenant.setFaults([{ kind: 'converts to PDF' }]);
  const { headers } = await inBatch('?format=pdf');
  const got = await fetch(new Request(headers.Location));
  expect(got.headers.get('content-type')).toBe('application/pdf');
  const text = await got.text();
  expect(text).toMatch(/^%PDF-1\.7\n[\s\S]*%%EOF\n$/);
  expect(text).toContain(createHash('sha256').update(word).digest('hex'));
  // Asked with a token it answers as any download address does: without CORS headers.
  const withToken = new Request(headers.Location, { headers: { authorization: 'Bearer x' } });
  await expect(fetch(withToken)).rejects.toThrow(TypeError);
});

test('What is no Word file is not converted, and no other format is covered', async () => {
  const { inBatch, drive } = await wordFile();
  const json = `/drives/${drive}/root:/LH-4163/case.json:/content`;
  expect(await inBatch('?format=pdf', json)).toMatchObject({ status: 406 });
  expect(await inBatch('?format=html')).toMatchObject({ status: 400 });
  expect(await inBatch('')).toMatchObject({ status: 302 });
});
