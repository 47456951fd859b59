import { expect, test, vi } from 'vitest';
import { caseColumns, meetingColumns, sendColumns } from '../../emulator/scenarios/cinSite.ts';
import { leicestershireInitial, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario, ScenarioColumn, ScenarioList } from '../../emulator/scenarios/scenario.ts';
import type { FaultRule } from '../../emulator/tenant/faults.ts';
import { checkSite } from '../../src/app/checkSite.ts';
import { type SetUpProgress, setUpSite } from '../../src/app/setUpSite.ts';
import { siteLayout } from '../../src/app/site/siteLayout.ts';
import { given, signedIn } from '../builders/signedIn.ts';

type AppRole = Scenario['site']['appRole'];

/** The council's site with these lists, the app being granted that much. */
async function site(lists: readonly ScenarioList[], appRole: AppRole = 'fullcontrol') {
  const { site: there } = leicestershireInitial;
  const { tenant, as } = await signedIn({ ...leicestershireInitial, site: { ...there, appRole }, lists });
  const clock = { wait: async () => {} } as never;
  return { tenant, as: () => ({ clock, ...as(tansy) }) };
}

const kinds = (column: ScenarioColumn) => {
  if (column.number) return 'number';
  if (column.boolean) return 'yes or no';
  if (column.dateTime) return 'day';
  return column.text?.allowMultipleLines ? 'long text' : 'text';
};

test('What Settings makes is what the product is tested against', () => {
  const shown = (columns: readonly ScenarioColumn[]) =>
    columns.map((column) => ({
      name: column.name,
      kind: kinds(column),
      indexed: column.indexed ?? false,
      unique: column.enforceUniqueValues ?? false,
      ...(column.text?.maxLength && { maxLength: column.text.maxLength }),
    }));
  expect(siteLayout.map(({ name, columns }) => [name, columns])).toEqual([
    ['CIN Cases', shown(caseColumns)],
    ['CIN Meetings', shown(meetingColumns)],
    ['CIN Sends', shown(sendColumns)],
    ['CIN Records', []],
  ]);
});

test('An empty site is set up, part by part, and then lacks nothing', async () => {
  const { as } = await site([]);
  const before = given(await checkSite(as()));
  expect(before.findings.map(({ kind, list }) => `${kind}: ${list.name}`)).toEqual([
    'list missing: CIN Cases',
    'list missing: CIN Meetings',
    'list missing: CIN Sends',
    'list missing: CIN Records',
  ]);
  expect(before.staleSaves).toBeUndefined();
  const seen: SetUpProgress[] = [];
  const after = given(await setUpSite(as(), { onProgress: (progress) => seen.push(progress) }));
  expect(after).toEqual({ findings: [], staleSaves: { ok: true, value: true } });
  expect(seen.map(({ done, of }) => `${done}/${of}`)).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
});

test('The page that set the site up goes on to work in it', async () => {
  const { as } = await site([]);
  const world = as();
  expect(await world.cases.changes(undefined)).toEqual({
    ok: false,
    reason: { kind: 'not found', what: 'the list CIN Cases' },
  });
  given(await setUpSite(world));
  expect(given(await world.cases.changes(undefined)).rows).toEqual([]);
});

test('A missing column, and a key that is not unique, are put right and nothing else is touched', async () => {
  const sends = sendColumns
    .filter(({ name }) => name !== 'Channel')
    .map((column) => (column.name === 'SendKey' ? { name: 'SendKey', text: {} } : column));
  const lists = leicestershireInitial.lists.map((list) =>
    list.displayName === 'CIN Sends' ? { ...list, columns: sends } : list,
  );
  const { tenant, as } = await site(lists);
  const world = as();
  const { findings } = given(await checkSite(world));
  expect(findings.map((finding) => `${finding.kind}: ${'column' in finding && finding.column?.name}`)).toEqual([
    'not indexed: SendKey',
    'column missing: Channel',
  ]);
  expect(given(await setUpSite(world)).findings).toEqual([]);
  const changes = tenant.requests().filter(({ method, url }) => method !== 'GET' && url.includes('/lists/'));
  expect(changes).toHaveLength(2);
});

test('A column of another kind is said and left alone: what is in it would be lost', async () => {
  const lists = leicestershireInitial.lists.map((list) => {
    const columns = list.columns.map((column) => (column.name === 'Kind' ? { name: 'Kind', number: {} } : column));
    return list.displayName === 'CIN Meetings' ? { ...list, columns } : list;
  });
  const { findings } = given(await setUpSite((await site(lists)).as()));
  expect(findings).toMatchObject([{ kind: 'wrong kind', column: { name: 'Kind' }, is: 'number' }]);
});

test('Without the right to change the site nothing is made, and what is needed is said', async () => {
  const { as } = await site([], 'write');
  expect(await setUpSite(as())).toEqual({
    ok: false,
    reason: { kind: 'not allowed', needs: 'the right to change the site' },
  });
});

test('The request for an administrator is the one that the app would send', async () => {
  const { as } = await site([]);
  const world = as();
  const text = given(await world.siteSetUp.requestFor({ kind: 'list missing', list: siteLayout[3]! }));
  expect(text).toMatch(/^POST https:\/\/graph\.microsoft\.com\/v1\.0\/sites\/[^/]+\/lists\n/);
  expect(JSON.parse(text.slice(text.indexOf('\n')))).toEqual({
    displayName: 'CIN Records',
    list: { template: 'documentLibrary' },
  });
});

const faults: readonly FaultRule[] = [
  { kind: '504 after commit', match: { method: 'POST' }, times: 2 },
  { kind: 'drop after commit', match: { method: 'POST' }, times: 2 },
  { kind: 'drop before', match: { method: 'POST' }, times: 2 },
  { kind: '503', times: 3 },
];
test.each(faults)('Setting up survives $kind', async (fault) => {
  const { tenant, as } = await site([]);
  tenant.setFaults([fault]);
  expect(given(await setUpSite(as())).findings).toEqual([]);
  const made = tenant.requests().filter(({ method, status }) => method === 'POST' && status === 201);
  expect(made.length).toBeLessThanOrEqual(4);
});

test('Stopping leaves what is made, and going on makes the rest', async () => {
  const { as } = await site([]);
  const world = as();
  const stop = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(false).mockReturnValue(true);
  const stopped = given(await setUpSite(world, { stop }));
  expect(stopped.findings.map(({ list }) => list.name)).toEqual(['CIN Sends', 'CIN Records']);
  expect(given(await setUpSite(world)).findings).toEqual([]);
});
