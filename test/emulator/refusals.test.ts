import { expect, test } from 'vitest';
import { leicestershireInitial, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { asker, caller, cases, site } from './graphCalls.ts';

test('A path, method, property, query option or type that Graph does not know is refused', async () => {
  const { ask, tenant } = await caller();
  expect((await ask('GET', '/me/holidays')).status).toBe(400);
  expect((await ask('PUT', '/me/events/x', {})).status).toBe(405);
  expect((await ask('POST', '/me/events', { hideAttendes: true })).json.error.message).toContain('hideAttendees');
  expect((await ask('GET', `${site}/lists?$sort=name`)).status).toBe(400);
  expect((await ask('POST', '/me/events', { subject: 7 })).status).toBe(400);
  expect(tenant.requests().every(({ accepted }) => !accepted)).toBe(true);
});

test('The beta endpoint is refused', async () => {
  const { ask } = await caller();
  expect((await ask('GET', 'https://graph.microsoft.com/beta/me')).status).toBe(400);
});

test('A warning that nobody accepted is refused like an error', async () => {
  const { ask } = await caller();
  const answer = await ask('GET', '/me/messages', undefined, { prefer: 'fastest' });
  expect(answer.status).toBe(400);
  expect(answer.json.error.message).toContain('acceptedWarnings');
});

test('A valid request that the emulator does not cover is never answered with 200', async () => {
  const { ask } = await caller({ scopes: ['Sites.Selected'] });
  const answer = await ask('GET', `${cases}/items/1/versions?$expand=fields`);
  expect(answer.status).toBe(501);
  expect(answer.json.error.code).toBe('notImplemented');
});

test('Without a token, or with another one, 401', async () => {
  const { tenant } = await caller();
  const bare = await tenant.handle(new Request('https://graph.microsoft.com/v1.0/me'));
  expect(bare.status).toBe(401);
  expect((await asker(tenant, 'ey.ey.ey')('GET', '/me')).status).toBe(401);
});

test('A missing scope is refused, and says which is needed', async () => {
  const { ask } = await caller({ scopes: ['User.Read'] });
  const answer = await ask('GET', cases);
  expect(answer.status).toBe(403);
  expect(answer.json.error.message).toContain('Sites.Selected');
  expect((await ask('GET', '/me/events')).status).toBe(403);
});

test('Files.ReadWrite is for one’s own files and opens nothing in a site', async () => {
  const { tenant } = await caller();
  const drive = (await asker(tenant, await tenant.tokenFor(tansy.id))('GET', `${site}/drives`)).json.value[0].id;
  const ask = asker(tenant, await tenant.tokenFor(tansy.id, ['Files.ReadWrite']));
  expect((await ask('GET', `/drives/${drive}/root`)).status).toBe(403);
});

test('Someone who is no member of the site sees nothing of it', async () => {
  const outside = { ...leicestershireInitial.site, members: [] };
  const { ask } = await caller({ scenario: { ...leicestershireInitial, site: outside } });
  expect((await ask('GET', cases)).status).toBe(403);
});

const roles = [
  { role: 'read', get: 200, item: 403, file: 403, list: 403 },
  { role: 'write', get: 200, item: 201, file: 201, list: 403 },
  { role: 'owner', get: 200, item: 201, file: 201, list: 201 },
  { role: 'fullcontrol', get: 200, item: 201, file: 201, list: 201 },
] as const;

test.each(roles)('Sites.Selected with the role $role', async ({ role, ...expected }) => {
  const { site: ours } = leicestershireInitial;
  const { ask } = await caller({ scenario: { ...leicestershireInitial, site: { ...ours, appRole: role } } });
  const drive = (await ask('GET', `${site}/drives`)).json.value[0].id;
  expect({
    get: (await ask('GET', cases)).status,
    item: (await ask('POST', `${cases}/items`, { fields: { Reference: 'LH-1' } })).status,
    file: (await ask('PUT', `/drives/${drive}/root:/LH-1/a.txt:/content`, 'a')).status,
    list: (await ask('POST', `${site}/lists`, { displayName: 'Another', list: { template: 'genericList' } })).status,
  }).toEqual(expected);
});

test('Granting the app rights to the site is not the app’s to do', async () => {
  const { site: ours } = leicestershireInitial;
  const { ask } = await caller({ scenario: { ...leicestershireInitial, site: { ...ours, appRole: 'fullcontrol' } } });
  const id = (await ask('GET', site.slice(0, -1))).json.id;
  const grant = { roles: ['write'], grantedToIdentities: [{ application: { id: 'a', displayName: 'b' } }] };
  expect((await ask('POST', `/sites/${id}/permissions`, grant)).status).toBe(403);
});
