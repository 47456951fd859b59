import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseColumns, meetingColumns, sendColumns } from '../../emulator/scenarios/cinSite.ts';
import { leicestershireInitial } from '../../emulator/scenarios/leicestershireInitial.ts';
import { readConfig } from '../../src/adapters/config.ts';
import { reasons } from '../../src/adapters/graph/scopes.ts';
import { world } from '../emulator/graphAs.ts';

const page = readFileSync('docs/deployment.md', 'utf8');
const json = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? ''));
const lists = json.filter((body) => 'displayName' in body);

test('The lists in docs/deployment.md are the lists that the product is tested against', () => {
  expect(lists).toEqual([
    { displayName: 'CIN Cases', list: { template: 'genericList' }, columns: caseColumns },
    { displayName: 'CIN Meetings', list: { template: 'genericList' }, columns: meetingColumns },
    { displayName: 'CIN Sends', list: { template: 'genericList' }, columns: sendColumns },
    { displayName: 'CIN Records', list: { template: 'documentLibrary' } },
  ]);
});

test('The requests in docs/deployment.md make them in an empty site, for a tool that owns it', async () => {
  const { site } = leicestershireInitial;
  const empty = { ...leicestershireInitial, site: { ...site, appRole: 'fullcontrol' as const }, lists: [] };
  const { as } = await world(empty);
  const ask = await as({ id: site.members[0]! });
  const { json: found } = await ask('GET', `/sites/${site.hostname}:/${site.path}?$select=id`);
  for (const body of lists) expect((await ask('POST', `/sites/${found.id}/lists`, body)).status).toBe(201);
  const columns = await ask(
    'GET',
    `/sites/${found.id}/lists/CIN%20Sends/columns?$select=name,indexed,enforceUniqueValues`,
  );
  const key = { name: 'SendKey', indexed: true, enforceUniqueValues: true };
  expect(columns.json.value).toContainEqual(expect.objectContaining(key));
});

test('The permissions in docs/deployment.md are those the app asks for, with the same reasons', () => {
  const rows = [...page.matchAll(/^\| `([A-Z][\w.]+)` \| ([^|]+) \|/gm)].map(([, scope, reason]) => [scope, reason]);
  expect(Object.fromEntries(rows)).toEqual(reasons);
});

test('The settings in docs/deployment.md are those that config.json needs', () => {
  const example = json.find((body) => 'clientId' in body);
  const id = leicestershireInitial.tenantId;
  const filled = {
    ...example,
    clientId: id,
    tenantId: id,
    catalogId: id,
    site: 'council.sharepoint.example:/sites/cin',
  };
  expect(readConfig(filled).ok).toBe(true);
});

test('Every header that the host must send is explained in docs/deployment.md', () => {
  const sent = [...readFileSync('public/_headers', 'utf8').matchAll(/^\s+([\w-]+):/gm)].map(([, name]) => name);
  for (const name of sent) expect(page).toContain(`\`${name}`);
});
