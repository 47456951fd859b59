import { beforeEach, expect, test } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { MailDraft } from '../../../src/app/ports/mailbox.ts';
import { given, type SignedIn, signedIn } from '../../builders/signedIn.ts';

const draft: MailDraft = {
  key: '4c482d34313633',
  to: { address: 'marigold.fay@post.example', name: 'Marigold Fay' },
  subject: 'Papers for you',
  html: '<p>Here they are.</p>',
  attachments: [],
};
const paper = { name: 'minutes.docx', bytes: Uint8Array.from({ length: 70_000 }, (_, index) => index % 256) };

let world: SignedIn;
beforeEach(async () => {
  world = await signedIn();
});

test('A draft is made, filled, read back and sent to its one recipient', async () => {
  const { mailbox } = world.as(petra);
  const made = given(await mailbox.createDraft(draft));
  expect(made).toMatchObject({ isDraft: true, to: [draft.to.address], cc: [], bcc: [] });
  expect(made.sentAt).toBeUndefined();
  given(await mailbox.attach(made.id, paper));
  expect(given(await mailbox.readAttachments(made.id))).toEqual([paper]);
  expect(given(await mailbox.read(made.id)).isDraft).toBe(true);

  given(await mailbox.send(made.id));
  // It has left Drafts and is not yet in Sent Items.
  expect(await mailbox.read(made.id)).toMatchObject({ ok: false, reason: { kind: 'not found' } });
  const sent = given(await mailbox.read(made.id));
  expect(sent).toMatchObject({ id: made.id, isDraft: false, sentAt: '2026-12-22T09:05:00.000Z' });
  expect(sent.internetMessageId).toBeTruthy();
  expect(world.tenant.received().map(({ to, attachments }) => [to, attachments.map(({ name }) => name)])).toEqual([
    [draft.to.address, ['minutes.docx']],
  ]);
});

test('Nothing of the case travels with a message: our key is in the mailbox, not among its headers', async () => {
  const { mailbox } = world.as(petra);
  given(await mailbox.createDraft(draft));
  const made = world.tenant.requests().find(({ method, url }) => method === 'POST' && url.endsWith('/messages'));
  expect(Object.keys(made?.body as object).sort()).toEqual([
    'body',
    'singleValueExtendedProperties',
    'subject',
    'toRecipients',
  ]);
});

test('A message is found by its key as draft and as sent, in the own mailbox only', async () => {
  const { mailbox } = world.as(petra);
  const made = given(await mailbox.createDraft(draft));
  expect(given(await mailbox.findByKey(draft.key))).toEqual([made]);
  expect(given(await mailbox.findByKey('ff'))).toEqual([]);
  given(await mailbox.send(made.id));
  await mailbox.read(made.id); // On its way to Sent Items: not found.
  expect(given(await mailbox.findByKey(draft.key))).toMatchObject([{ id: made.id, isDraft: false }]);
  expect(given(await world.as(tansy).mailbox.findByKey(draft.key))).toEqual([]);
});

test('After a lost answer the draft is there to be found, and no second one is made', async () => {
  const { mailbox } = world.as(petra);
  world.tenant.setFaults([{ kind: 'drop after commit', match: { method: 'POST', path: '/messages$' }, times: 1 }]);
  expect(await mailbox.createDraft(draft)).toEqual({ ok: false, reason: { kind: 'no answer' } });
  expect(given(await mailbox.findByKey(draft.key))).toHaveLength(1);
});

test.each([
  ['504 after commit', 'no answer'],
  ['drop after commit', 'no answer'],
  ['429', 'busy'],
  ['503', 'busy'],
] as const)('Sending is asked for once, also after %s', async (kind, reason) => {
  const { mailbox } = world.as(petra);
  const made = given(await mailbox.createDraft(draft));
  world.tenant.setFaults([{ kind, match: { path: '/send$' }, times: 1 }]);
  expect(await mailbox.send(made.id)).toEqual({ ok: false, reason: { kind: reason } });
  expect(world.tenant.requests().filter(({ url }) => url.endsWith('/send'))).toHaveLength(1);
  await mailbox.read(made.id); // On its way to Sent Items, if it was sent: not found.
  expect(given(await mailbox.read(made.id)).isDraft).toBe(reason === 'busy');
  expect(world.tenant.received()).toHaveLength(reason === 'busy' ? 0 : 1);
});

test('Left drafts are told with their keys until they are removed or sent', async () => {
  const { mailbox } = world.as(petra);
  expect(given(await mailbox.leftDrafts())).toEqual([]);
  expect(world.tenant.requests().every(({ method }) => method === 'GET')).toBe(true);
  const made = given(await mailbox.createDraft(draft));
  const other = given(await mailbox.createDraft({ ...draft, key: 'ab' }));
  expect(given(await mailbox.leftDrafts())).toEqual(
    expect.arrayContaining([
      { id: made.id, key: draft.key },
      { id: other.id, key: 'ab' },
    ]),
  );
  given(await mailbox.send(other.id));
  given(await mailbox.remove(made.id));
  given(await mailbox.remove(made.id));
  expect(given(await mailbox.leftDrafts())).toEqual([]);
  expect(world.tenant.received()).toHaveLength(1);
});

test('Two devices share one folder, found or made', async () => {
  await Promise.all([
    world.as(petra).mailbox.createDraft(draft),
    world.as(petra).mailbox.createDraft({ ...draft, key: 'ab' }),
  ]);
  expect(given(await world.as(petra).mailbox.leftDrafts())).toHaveLength(2);
});

test('A paper too large for one request is refused before anything leaves', async () => {
  const large = { name: 'large.docx', bytes: new Uint8Array(3 * 1024 * 1024) };
  expect(await world.as(petra).mailbox.attach('x', large)).toMatchObject({ ok: false, reason: { kind: 'refused' } });
  expect(world.tenant.requests()).toEqual([]);
});

test('A message that is not there is not found', async () => {
  expect(await world.as(petra).mailbox.read('AAkALg==')).toMatchObject({ ok: false, reason: { kind: 'not found' } });
});

test('Every request for mail asks for immutable ids', async () => {
  const { mailbox } = world.as(petra);
  const made = given(await mailbox.createDraft(draft));
  given(await mailbox.attach(made.id, paper));
  given(await mailbox.readAttachments(made.id));
  given(await mailbox.send(made.id));
  given(await mailbox.leftDrafts());
  const asked = world.tenant.requests().map(({ headers }) => headers.prefer);
  expect(new Set(asked)).toEqual(new Set(['IdType="ImmutableId"']));
});
