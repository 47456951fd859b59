import { beforeEach, expect, test } from 'vitest';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { type Caller, caller, site } from '../graphCalls.ts';

let world: Caller;
let drive: string;
const text = { 'content-type': 'text/plain' };

beforeEach(async () => {
  world = await caller();
  drive = `/drives/${(await world.ask('GET', `${site}/lists/CIN%20Records/drive?$select=id`)).json.id}`;
});

const put = (path: string, words: string, headers: Readonly<Record<string, string>> = {}, query = '') =>
  world.ask('PUT', `${drive}/root:/${path}:/content${query}`, words, { ...text, ...headers });

async function wordsOf(path: string): Promise<string> {
  const file = (await world.ask('GET', `${drive}/root:/${path}?$select=id,@microsoft.graph.downloadUrl`)).json;
  return (await world.tenant.handle(new Request(file['@microsoft.graph.downloadUrl']))).text();
}

test('A file is made with its folders, and says who made it', async () => {
  const made = await put('LH-4163/m-1/log/a-0001.jsonl', 'one\n');
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({
    name: 'a-0001.jsonl',
    eTag: expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/),
    cTag: expect.stringMatching(/^"c:\{/),
    size: 4,
    createdBy: { user: { id: tansy.id } },
    parentReference: { path: expect.stringMatching(/root:\/LH-4163\/m-1\/log$/) },
  });
  const children = await world.ask('GET', `${drive}/root:/LH-4163/m-1/log:/children?$select=id,name,eTag`);
  expect(children.json.value).toHaveLength(1);
  expect(await wordsOf('LH-4163/m-1/log/a-0001.jsonl')).toBe('one\n');
});

test('A stale If-Match on content is 412 and the file stays', async () => {
  const made = (await put('a.txt', 'one')).json;
  const second = await put('a.txt', 'two', { 'if-match': made.eTag });
  expect(second.status).toBe(200);
  expect((await put('a.txt', 'three', { 'if-match': made.eTag })).status).toBe(412);
  expect(
    (await world.ask('PUT', `${drive}/items/${made.id}/content`, 'three', { ...text, 'if-match': made.eTag })).status,
  ).toBe(412);
  expect(await wordsOf('a.txt')).toBe('two');
  expect((await put('b.txt', 'one', { 'if-match': made.eTag })).status).toBe(412);
});

test('conflictBehavior=fail refuses a name that is taken', async () => {
  const fail = '?@microsoft.graph.conflictBehavior=fail';
  expect((await put('a.txt', 'one', {}, fail)).status).toBe(201);
  const taken = await put('A.TXT', 'two', {}, fail);
  expect([taken.status, taken.json.error.code]).toEqual([409, 'nameAlreadyExists']);
  expect(await wordsOf('a.txt')).toBe('one');
});

test('Every save is a version that can be read, restored and deleted', async () => {
  const { id } = (await put('a.txt', 'one')).json;
  await put('a.txt', 'two', { 'if-match': '*' });
  const versions = `${drive}/items/${id}/versions`;
  expect((await world.ask('GET', versions)).json.value.map((one: { id: string }) => one.id)).toEqual(['2.0', '1.0']);
  const old = await world.ask('GET', `${versions}/1.0/content`);
  expect(old.status).toBe(302);
  expect(await (await world.tenant.handle(new Request(old.headers.get('location') as string))).text()).toBe('one');
  expect((await world.ask('POST', `${versions}/1.0/restoreVersion`)).status).toBe(204);
  expect(await wordsOf('a.txt')).toBe('one');
  expect((await world.ask('DELETE', `${versions}/2.0`)).status).toBe(204);
  expect((await world.ask('DELETE', `${versions}/3.0`)).status).toBe(400);
  expect((await world.ask('GET', versions)).json.value.map((one: { id: string }) => one.id)).toEqual(['3.0', '1.0']);
});

test('Delta on a folder tells of its files, and leaves the folders out when asked', async () => {
  await put('LH-4163/m-1/log/a.jsonl', 'one');
  const folder = `${drive}/root:/LH-4163/m-1`;
  const alone = { prefer: 'deltaExcludeParent' };
  const first = await world.ask('GET', `${folder}:/delta?$select=id,name,eTag`, undefined, alone);
  expect(first.headers.get('preference-applied')).toBe('deltaExcludeParent');
  const names = (answer: { json: { value: { name?: string }[] } }) => answer.json.value.map(({ name }) => name);
  expect(names(first)).toEqual(['log', 'a.jsonl']);
  expect(names(await world.ask('GET', `${folder}:/delta`))).toContain('m-1');

  await put('LH-4163/m-1/log/b.jsonl', 'two');
  await put('LH-4163/m-2/log/c.jsonl', 'elsewhere');
  await world.ask('DELETE', `${folder}/log/a.jsonl`);
  const next = await world.ask('GET', first.json['@odata.deltaLink'], undefined, alone);
  expect(next.json.value).toHaveLength(2);
  expect(next.json.value).toContainEqual(expect.objectContaining({ name: 'b.jsonl' }));
  expect(next.json.value).toContainEqual(expect.objectContaining({ deleted: { state: 'deleted' } }));
});

test('An upload session takes ranges without a token, and keeps its If-Match', async () => {
  const made = (await put('a.txt', 'one')).json;
  const begin = (etag: string) =>
    world.ask(
      'POST',
      `${drive}/root:/a.txt:/createUploadSession`,
      { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
      { 'if-match': etag },
    );
  expect((await begin('"{other},1"')).status).toBe(412);
  const session = (await begin(made.eTag)).json;
  const send = (url: string, words: string, headers = {}) =>
    world.tenant.handle(
      new Request(url, {
        method: 'PUT',
        body: words,
        headers: { 'content-range': `bytes 0-${words.length - 1}/${words.length}`, ...headers },
      }),
    );
  expect((await send(session.uploadUrl, 'two', { authorization: 'Bearer x' })).status).toBe(401);
  expect((await send(session.uploadUrl, 'two')).status).toBe(200);
  expect(await wordsOf('a.txt')).toBe('two');
  expect((await send(session.uploadUrl, 'two')).status).toBe(404);

  const late = (await begin('*')).json;
  const lateToo = (await begin((await world.ask('GET', `${drive}/root:/a.txt`)).json.eTag)).json;
  expect((await send(late.uploadUrl, 'three')).status).toBe(200);
  expect((await send(lateToo.uploadUrl, 'four')).status).toBe(412);
});

test('Folders are made, renamed and deleted with what is in them', async () => {
  const folder = { name: 'LH-9', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  const made = await world.ask('POST', `${drive}/root/children`, folder);
  expect(made.status).toBe(201);
  expect((await world.ask('POST', `${drive}/root/children`, folder)).status).toBe(409);
  await put('LH-9/a.txt', 'one');
  expect((await world.ask('PATCH', `${drive}/items/${made.json.id}`, { name: 'LH-10' })).status).toBe(200);
  expect(await wordsOf('LH-10/a.txt')).toBe('one');
  expect((await world.ask('DELETE', `${drive}/items/${made.json.id}`)).status).toBe(204);
  expect((await world.ask('GET', `${drive}/root:/LH-10/a.txt`)).status).toBe(404);
});

test('Names that SharePoint cannot hold are refused', async () => {
  expect((await put(encodeURIComponent('what?.txt'), 'x')).status).toBe(400);
  expect((await put('no%20end%20.', 'x')).status).toBe(400);
});
