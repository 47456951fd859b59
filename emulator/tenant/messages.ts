import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { newAttachment, shownAttachment } from './attachments.ts';
import { folderOf, mailbox, messageOf, type StoredMessage, stillOnItsWay, wellKnownFolder } from './mailbox.ts';
import {
  itemAnswer,
  listItems,
  newChangeKey,
  newImmutableId,
  newRestId,
  propertiesOf,
  showItem,
} from './outlookItem.ts';

/** Messages of the caller's own mailbox; anybody else's answers as Exchange does without rights. */
export const messages: Area<null> = {
  name: 'messages',
  seed: () => null,
  routes: [
    { method: 'POST', path: '/me/messages', run: (call) => create(call, wellKnownFolder(call, 'drafts')) },
    {
      method: 'POST',
      path: '/me/mailFolders/{id}/messages',
      run: (call) => {
        const folder = folderOf(call, call.params.id);
        return folder ? create(call, folder.id) : notFound();
      },
    },
    { method: 'GET', path: '/me/messages', run: (call) => list(call, () => true) },
    {
      method: 'GET',
      path: '/me/mailFolders/{id}/messages',
      run: (call) => {
        const folder = folderOf(call, call.params.id);
        return folder ? list(call, (message) => message.folder === folder.id) : notFound();
      },
    },
    {
      method: 'GET',
      path: '/me/messages/{id}',
      run: (call) => {
        const message = messageOf(call);
        if (!message || stillOnItsWay(message, call)) return notFound();
        return itemAnswer(200, shown(message, call), call);
      },
    },
    { method: 'PATCH', path: '/me/messages/{id}', run: change },
    {
      method: 'DELETE',
      path: '/me/messages/{id}',
      // Into Deleted Items first, where both a look by id and a look by key still find it; gone the second time.
      run: (call) => {
        const message = messageOf(call);
        if (!message || stillOnItsWay(message, call)) return notFound();
        const bin = wellKnownFolder(call, 'deleteditems');
        if (message.folder === bin) remove(call, message);
        else move(call, message, bin);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/me/messages/{id}/permanentDelete',
      run: (call) => {
        const message = messageOf(call);
        if (!message) return notFound();
        remove(call, message);
        return { status: 204 };
      },
    },
  ],
};

export const notFound = (): Answer =>
  refuse(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** What may be set; everything else a body says is the server's own, and left alone. */
const draftFields = [
  'subject',
  'body',
  'importance',
  'from',
  'sender',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'internetMessageHeaders',
  'isDeliveryReceiptRequested',
  'isReadReceiptRequested',
] as const;
const alwaysFields = ['categories', 'flag', 'inferenceClassification', 'isRead'] as const;

/** A draft from the body of a request, without its place in a folder. */
export function makeMessage(call: GraphCall, json: Readonly<Record<string, unknown>>, folder: string): StoredMessage {
  const { tenant, user } = call;
  const now = tenant.now().replace(/\.\d+Z$/, 'Z');
  const self = { emailAddress: { name: user.displayName, address: user.userPrincipalName } };
  const given = pick(json, [...draftFields, ...alwaysFields]);
  return {
    owner: user.id,
    immutableId: newImmutableId(tenant),
    restId: newRestId(tenant),
    changeKey: newChangeKey(tenant),
    folder,
    attachments: ((json.attachments ?? []) as Record<string, unknown>[]).map((one) => newAttachment(one, tenant)),
    properties: propertiesOf(json),
    fields: {
      createdDateTime: now,
      lastModifiedDateTime: now,
      // A draft carries both times, too: only `isDraft` says whether it was sent.
      receivedDateTime: now,
      sentDateTime: now,
      hasAttachments: ((json.attachments ?? []) as unknown[]).length > 0,
      internetMessageId: `<${tenant.newId()}@${user.userPrincipalName.split('@')[1]}>`,
      subject: '',
      importance: 'normal',
      parentFolderId: folder,
      conversationId: `AAQkAGI1${tenant.newId().replaceAll('-', '')}`,
      isRead: true,
      isDraft: true,
      body: { contentType: 'html', content: '' },
      toRecipients: [],
      ccRecipients: [],
      bccRecipients: [],
      replyTo: [],
      sender: self,
      from: self,
      ...given,
    },
  };
}

function create(call: GraphCall, folder: string): Answer {
  const message = makeMessage(call, (call.json ?? {}) as Record<string, unknown>, folder);
  call.tenant.state(mailbox).messages.push(message);
  return itemAnswer(201, shown(message, call), call);
}

/** Exchange orders what it filters only by a property that stands first in the filter (user-list-messages). */
const isInefficient = ({ query }: GraphCall): boolean => {
  const [first = '', by = ''] = [query.get('$filter'), query.get('$orderby')].map((text) => text?.split(' ')[0]);
  return first !== '' && by !== '' && first !== by;
};

function list(call: GraphCall, where: (message: StoredMessage) => boolean): Answer {
  if (isInefficient(call))
    return refuse(400, 'InefficientFilter', 'The restriction or sort order is too complex for this operation.');
  const mine = call.tenant
    .state(mailbox)
    .messages.filter((message) => message.owner === call.user.id && where(message));
  return listItems(
    mine,
    call,
    (message) => shown(message, call),
    (message) => !stillOnItsWay(message, call),
  );
}

function change(call: GraphCall): Answer {
  const message = messageOf(call);
  if (!message || stillOnItsWay(message, call)) return notFound();
  const json = (call.json ?? {}) as Record<string, unknown>;
  if (!message.fields.isDraft && draftFields.some((field) => field in json))
    return refuse(400, 'ErrorInvalidPropertySet', 'Only a draft can be changed in this way.');
  message.fields = { ...message.fields, ...pick(json, [...draftFields, ...alwaysFields]) };
  const added = propertiesOf(json);
  const kept = message.properties.filter((old) => !added.some((property) => property.id === old.id));
  message.properties = [...kept, ...added];
  message.changeKey = newChangeKey(call.tenant);
  return itemAnswer(200, shown(message, call), call);
}

/** Another folder: the ordinary id dies, the immutable one lives. */
export function move(call: GraphCall, message: StoredMessage, folder: string): void {
  message.folder = folder;
  message.restId = newRestId(call.tenant);
  message.changeKey = newChangeKey(call.tenant);
  message.fields = { ...message.fields, parentFolderId: folder };
}

function remove(call: GraphCall, message: StoredMessage): void {
  const state = call.tenant.state(mailbox);
  state.messages = state.messages.filter((one) => one !== message);
}

/** Headers come only when they are selected by name. */
function shown(message: StoredMessage, call: GraphCall) {
  const asked = (call.query.get('$select') ?? '').includes('internetMessageHeaders');
  const { internetMessageHeaders: _, ...plain } = message.fields;
  const item = asked ? message : { ...message, fields: plain };
  return showItem(item, call, { attachments: message.attachments.map(shownAttachment) });
}

const pick = (json: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.filter((name) => json[name] !== undefined).map((name) => [name, json[name]]));
