import { describe, expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { type Ask, cinKey, immutable, world } from './graphAs.ts';

const draft = (more: Record<string, unknown> = {}) => ({
  subject: 'Papers',
  body: { contentType: 'html', content: '<p>Your papers are attached.</p>' },
  toRecipients: [{ emailAddress: { address: 'marigold.fay@post.example', name: 'Marigold Fay' } }],
  ...more,
});
const keyed = (value: string) => ({ singleValueExtendedProperties: [{ id: cinKey, value }] });
const byKey = (value: string, id = cinKey) =>
  `/me/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/Any(ep: ep/id eq '${id}' and ep/value eq '${value}')`)}`;

async function made(ask: Ask, more: Record<string, unknown> = {}): Promise<string> {
  const { status, json } = await ask('POST', '/me/messages', draft(more), immutable);
  expect(status).toBe(201);
  return json.id;
}

describe('mail', () => {
  it('sends a draft once: a second send is refused and nobody gets a second copy', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const id = await made(ask);
    expect((await ask('POST', `/me/messages/${id}/send`)).status).toBe(202);
    expect((await ask('POST', `/me/messages/${id}/send`)).status).toBe(400);
    await ask('GET', `/me/messages/${id}`, undefined, immutable);
    expect((await ask('POST', `/me/messages/${id}/send`)).status).toBe(400);
    expect(tenant.received()).toMatchObject([
      { kind: 'mail', to: 'marigold.fay@post.example', from: petra.userPrincipalName, subject: 'Papers' },
    ]);
  });

  it('finds a sent message under its immutable id a little later, and never under the draft’s ordinary id', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const id = await made(ask);
    const ordinary = (await ask('GET', `/me/messages/${id}`)).json.id;
    expect(ordinary).not.toBe(id);
    await ask('POST', `/me/messages/${id}/send`);
    expect(await ask('GET', `/me/messages/${id}`, undefined, immutable)).toMatchObject({
      status: 404,
      json: { error: { code: 'ErrorItemNotFound' } },
    });
    const sent = await ask('GET', `/me/messages/${id}`, undefined, immutable);
    expect(sent.json).toMatchObject({ id, isDraft: false, sentDateTime: '2026-12-22T09:05:00Z' });
    const folder = await ask('GET', '/me/mailFolders/sentitems');
    expect(sent.json.parentFolderId).toBe(folder.json.id);
    expect((await ask('GET', `/me/messages/${ordinary}`)).status).toBe(404);
  });

  it('stays on its way for as long as a fault says', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const id = await made(ask);
    await ask('POST', `/me/messages/${id}/send`);
    tenant.setFaults([{ kind: 'send lag', times: 2 }]);
    const seen: number[] = [];
    for (let look = 0; look < 5; look += 1) seen.push((await ask('GET', `/me/messages/${id}`)).status);
    expect(seen).toEqual([404, 404, 404, 200, 200]);
  });

  it('filters on extended properties: names by case, values not, in one’s own mailbox only', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const id = await made(ask, keyed('ab12'));
    await made(ask, keyed('ab13'));
    const found = (await ask('GET', byKey('AB12'), undefined, immutable)).json.value;
    expect(found.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(found[0].singleValueExtendedProperties).toBeUndefined();
    const otherCase = cinKey.replace('CinKey', 'cinkey');
    expect((await ask('GET', byKey('ab12', otherCase))).json.value).toEqual([]);
    expect((await (await as(tansy))('GET', byKey('ab12'))).json.value).toEqual([]);
    const expanded = await ask(
      'GET',
      `/me/messages/${id}?$select=isDraft&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${cinKey}')`)}`,
    );
    expect(expanded.json).toMatchObject({
      isDraft: true,
      singleValueExtendedProperties: [{ id: cinKey, value: 'ab12' }],
    });
    expect(expanded.json.subject).toBeUndefined();
  });

  it('keeps attachments, a little larger than their bytes', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const id = await made(ask);
    const contentBytes = Buffer.from('the minutes').toString('base64');
    const added = await ask('POST', `/me/messages/${id}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'Minutes.docx',
      contentBytes,
    });
    expect(added.status).toBe(201);
    const [one] = (await ask('GET', `/me/messages/${id}/attachments`)).json.value;
    expect(one).toMatchObject({ name: 'Minutes.docx', contentBytes });
    expect(one.size).toBeGreaterThan(11);
    expect((await ask('GET', `/me/messages/${id}/attachments/${one.id}`)).json.contentBytes).toBe(contentBytes);
    await ask('POST', `/me/messages/${id}/send`);
    expect(tenant.received()[0]?.attachments).toEqual([{ name: 'Minutes.docx', bytesBase64: contentBytes }]);
  });

  it('makes a folder once', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const folder = await ask('POST', '/me/mailFolders', { displayName: 'CIN Meetings: being sent' });
    expect(folder.status).toBe(201);
    expect(await ask('POST', '/me/mailFolders', { displayName: 'CIN meetings: being sent' })).toMatchObject({
      status: 409,
      json: { error: { code: 'ErrorFolderExists' } },
    });
    const filter = encodeURIComponent("displayName eq 'CIN Meetings: being sent'");
    expect((await ask('GET', `/me/mailFolders?$filter=${filter}`)).json.value).toHaveLength(1);
    const inside = await ask('POST', `/me/mailFolders/${folder.json.id}/messages`, draft(), immutable);
    const listed = await ask('GET', `/me/mailFolders/${folder.json.id}/messages`, undefined, immutable);
    expect(listed.json.value.map((one: { id: string }) => one.id)).toEqual([inside.json.id]);
    expect((await ask('GET', '/me/mailFolders/drafts/messages')).json.value).toEqual([]);
  });

  it('refuses to send as somebody else, or to nobody, or to no address', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const send = async (more: Record<string, unknown>) =>
      (await ask('POST', `/me/messages/${await made(ask, more)}/send`)).json.error.code;
    const from = { emailAddress: { address: tansy.userPrincipalName } };
    expect(await send({ from })).toBe('ErrorSendAsDenied');
    expect(await send({ toRecipients: [] })).toBe('ErrorInvalidRecipients');
    expect(await send({ toRecipients: [{ emailAddress: { address: 'marigold' } }] })).toBe('ErrorInvalidRecipients');
    expect(tenant.received()).toEqual([]);
  });

  it('puts a deleted draft into Deleted Items, where its key still finds it, until it is deleted for good', async () => {
    const { as } = await world();
    const ask = await as(petra);
    const id = await made(ask, keyed('ab12'));
    expect((await ask('DELETE', `/me/messages/${id}`)).status).toBe(204);
    expect((await ask('GET', byKey('ab12'))).json.value).toHaveLength(1);
    expect((await ask('POST', `/me/messages/${id}/permanentDelete`)).status).toBe(204);
    expect((await ask('GET', byKey('ab12'))).json.value).toEqual([]);
    expect((await ask('DELETE', `/me/messages/${id}`)).status).toBe(404);
  });

  it('delivers by sendMail as often as it is asked', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    for (let time = 0; time < 2; time += 1)
      expect((await ask('POST', '/me/sendMail', { message: draft() })).status).toBe(202);
    expect(tenant.received()).toHaveLength(2);
  });
});
