import { expect, test } from 'vitest';
import { leicestershireInitial } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario } from '../../../emulator/scenarios/scenario.ts';
import { caller, cases, meetings, site } from '../graphCalls.ts';

const items = `${cases}/items`;

test('The site and its lists are found by address, by id and by name', async () => {
  const { ask } = await caller();
  const found = await ask('GET', '/sites/cinmeetings.sharepoint.example:/sites/cin?$select=id');
  expect(Object.keys(found.json)).toEqual(['id']);
  const lists = await ask('GET', `/sites/${found.json.id}/lists?$select=id,displayName`);
  expect(lists.json.value.map((list: { displayName: string }) => list.displayName)).toContain('CIN Sends');
  const one = await ask('GET', `/sites/${found.json.id}/lists/${lists.json.value[0].id}?$expand=columns`);
  expect(one.json.columns.find((column: { name: string }) => column.name === 'Reference')).toMatchObject({
    indexed: true,
    enforceUniqueValues: true,
  });
  expect((await ask('GET', '/sites/cinmeetings.sharepoint.example:/sites/other')).status).toBe(404);
});

test('An item has an eTag, who made it, and the time SharePoint says', async () => {
  const { ask } = await caller();
  const made = await ask('POST', items, { fields: { Reference: 'LH-9', Restricted: true } });
  expect(made.status).toBe(201);
  expect(made.json).toMatchObject({
    id: '2',
    eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
    createdBy: { user: { displayName: 'Tansy Millbrook' } },
    lastModifiedDateTime: '2026-12-22T09:05:00Z',
    fields: { Reference: 'LH-9', Restricted: true },
  });
});

test('Only one indexed column can be filtered at a time', async () => {
  const { ask } = await caller();
  const filtered = (filter: string) => ask('GET', `${items}?$filter=${encodeURIComponent(filter)}`);
  expect((await filtered("fields/Reference eq 'lh-4163'")).json.value).toHaveLength(1);
  expect((await filtered("startswith(fields/Reference,'LH-')")).json.value).toHaveLength(1);
  expect(
    (await filtered("fields/NextDue ge '2027-01-06' and fields/NextDue lt '2027-01-07T00:00:00Z'")).json.value,
  ).toHaveLength(1);
  expect((await filtered("fields/NextDue lt '2027-01-06T00:00:00Z'")).json.value).toHaveLength(0);
  const unindexed = await filtered("fields/Initials eq 'E.F.'");
  expect(unindexed.status).toBe(400);
  expect(unindexed.json.error.message).toContain('cannot be referenced in filter or orderby as it is not indexed');
  const both = await filtered("fields/Reference eq 'LH-4163' and fields/Attention eq 'x'");
  expect(both.json.error.message).toContain('one indexed field');
  expect((await ask('GET', `${items}?$orderby=fields/Initials`)).status).toBe(400);
  expect((await ask('GET', `${items}?$orderby=fields/NextDue%20desc`)).status).toBe(200);
});

test('An unknown field, a wrong type and a text over 255 characters are refused', async () => {
  const { ask } = await caller();
  const post = async (fields: object) => (await ask('POST', items, { fields })).json.error?.message;
  expect(await post({ Referense: 'LH-9' })).toContain("'Referense' is not recognized");
  expect(await post({ Restricted: 'yes' })).toContain('true or false');
  expect(await post({ NextDue: 'soon' })).toContain('a date');
  expect(await post({ NextWhat: 'x'.repeat(256) })).toContain('255');
  expect(await post({ Summary: 'x'.repeat(60_000) })).toBeUndefined();
});

test('A date-only column answers with midnight in London, as UTC', async () => {
  const { ask } = await caller();
  const made = await ask('POST', items, { fields: { Reference: 'LH-9', NextDue: '2027-07-06' } });
  expect(made.json.fields.NextDue).toBe('2027-07-05T23:00:00Z');
  const winter = await ask('PATCH', `${items}/2/fields`, { NextDue: '2027-01-06' }, { 'if-match': '*' });
  expect(winter.json.NextDue).toBe('2027-01-06T00:00:00Z');
});

test('An empty text and null both empty a field, and empty fields are left out', async () => {
  const { ask } = await caller();
  const patch = { NextWhat: '', Initials: null };
  const answer = await ask('PATCH', `${items}/1/fields`, patch, { 'if-match': '*' });
  expect(answer.json).not.toHaveProperty('NextWhat');
  expect(answer.json).not.toHaveProperty('Initials');
});

test('A stale If-Match changes nothing', async () => {
  const { ask } = await caller();
  const { eTag } = (await ask('GET', `${items}/1`)).json;
  const change = (what: string) => ask('PATCH', `${items}/1/fields`, { NextWhat: what }, { 'if-match': eTag });
  const first = await change('one');
  expect(first.status).toBe(200);
  expect(first.json['@odata.etag']).toBe(eTag.replace(',1"', ',2"'));
  expect((await change('two')).status).toBe(412);
  expect((await ask('GET', `${items}/1?$expand=fields($select=NextWhat)`)).json.fields.NextWhat).toBe('one');
  expect((await ask('DELETE', `${items}/1`, undefined, { 'if-match': eTag })).status).toBe(412);
});

test('A unique column takes a value once, whatever its case; items without one are many', async () => {
  const { ask } = await caller();
  const repeat = await ask('POST', items, { fields: { Reference: 'lh-4163' } });
  expect(repeat.status).toBe(400);
  expect(repeat.json.error.message).toContain('unique');
  expect((await ask('POST', items, { fields: {} })).status).toBe(201);
  expect((await ask('POST', items, { fields: {} })).status).toBe(201);
});

test('A refused unique value can leave an empty item behind', async () => {
  const { ask, tenant } = await caller();
  tenant.setFaults([{ kind: 'unique leaves empty item', times: 1 }]);
  expect((await ask('POST', items, { fields: { Reference: 'LH-4163' } })).status).toBe(400);
  const { value } = (await ask('GET', `${items}?$expand=fields($select=Reference)`)).json;
  expect(value).toHaveLength(2);
  expect(value[1].fields).not.toHaveProperty('Reference');
});

test('A long list comes in pages, by links on graph.microsoft.com', async () => {
  const { ask } = await caller({ scenario: withCases(5) });
  const first = await ask('GET', `${items}?$expand=fields($select=Reference)&$top=2`);
  expect(first.json['@odata.nextLink']).toContain('https://graph.microsoft.com/v1.0/sites/');
  const second = await ask('GET', first.json['@odata.nextLink']);
  const third = await ask('GET', second.json['@odata.nextLink']);
  expect(third.json).not.toHaveProperty('@odata.nextLink');
  const all = [first, second, third].flatMap(({ json }) =>
    json.value.map((item: { fields: { Reference: string } }) => item.fields.Reference),
  );
  expect(all).toEqual(['LH-0', 'LH-1', 'LH-2', 'LH-3', 'LH-4']);
});

test('Delta tells what changed since, deletions by id, and keeps the options of the first call', async () => {
  const { ask } = await caller({ scenario: withCases(3) });
  const first = await ask('GET', `${items}/delta?$expand=fields($select=Reference)&$top=2`);
  const rest = await ask('GET', first.json['@odata.nextLink']);
  expect([...first.json.value, ...rest.json.value].map(({ id }: { id: string }) => id)).toEqual(['1', '2', '3']);
  const link = rest.json['@odata.deltaLink'];
  expect((await ask('GET', link)).json.value).toEqual([]);

  await ask('PATCH', `${items}/2/fields`, { Reference: 'LH-x' }, { 'if-match': '*' });
  await ask('DELETE', `${items}/3`);
  const changed = (await ask('GET', link)).json;
  expect(changed.value).toMatchObject([
    { id: '2', fields: { Reference: 'LH-x' } },
    { id: '3', deleted: { state: 'deleted' } },
  ]);
  expect((await ask('GET', changed['@odata.deltaLink'])).json.value).toEqual([]);
});

test('token=latest begins from now; a token of another time or list is 410', async () => {
  const { ask, tenant } = await caller();
  const latest = (await ask('GET', `${items}/delta?token=latest`)).json;
  expect(latest.value).toEqual([]);
  await ask('POST', items, { fields: { Reference: 'LH-9' } });
  const link = (await ask('GET', latest['@odata.deltaLink'])).json['@odata.deltaLink'];
  await tenant.reset();
  const gone = await ask('GET', link);
  expect(gone.status).toBe(410);
  expect(gone.headers.get('location')).not.toContain('token');
  const token = new URL(latest['@odata.deltaLink']).searchParams.get('token');
  expect((await ask('GET', `${meetings}/items/delta?token=${token}`)).status).toBe(410);
});

test('A site owner makes lists, columns and indexes', async () => {
  const owned: Scenario = { ...leicestershireInitial, site: { ...leicestershireInitial.site, appRole: 'owner' } };
  const { ask } = await caller({ scenario: owned });
  const column = { name: 'Key', text: { maxLength: 64 }, indexed: true, enforceUniqueValues: true };
  const list = { displayName: 'CIN Tests', list: { template: 'genericList' }, columns: [column] };
  expect((await ask('POST', `${site}/lists`, list)).status).toBe(201);
  expect((await ask('POST', `${site}/lists`, list)).status).toBe(409);
  const columns = `${site}/lists/CIN%20Tests/columns`;
  const added = await ask('POST', columns, { name: 'Colour', text: {} });
  expect(added.status).toBe(201);
  expect((await ask('POST', columns, { name: 'Bad', text: {}, enforceUniqueValues: true })).status).toBe(400);
  expect((await ask('PATCH', `${columns}/${added.json.id}`, { indexed: true })).json.indexed).toBe(true);
});

function withCases(count: number): Scenario {
  const rows = Array.from({ length: count }, (_, n) => ({ Reference: `LH-${n}` }));
  const lists = leicestershireInitial.lists.map((list) =>
    list.displayName === 'CIN Cases' ? { ...list, items: rows } : list,
  );
  return { ...leicestershireInitial, lists };
}
