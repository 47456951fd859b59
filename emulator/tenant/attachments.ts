import { type Area, refuse, type TenantContext } from './area.ts';
import { messageOf, type StoredAttachment, stillOnItsWay } from './mailbox.ts';
import { newChangeKey } from './outlookItem.ts';
import { selectFields } from './outlookQuery.ts';

const largest = 3 * 1024 * 1024;

/** Files on messages of the caller's own mailbox. Upload sessions for larger ones are not emulated. */
export const attachments: Area<null> = {
  name: 'attachments',
  seed: () => null,
  routes: [
    {
      method: 'POST',
      path: '/me/messages/{id}/attachments',
      run: (call) => {
        const message = messageOf(call);
        if (!message || stillOnItsWay(message, call)) return gone();
        if (!message.fields.isDraft) return refuse(400, 'ErrorInvalidRequest', 'Only a draft takes attachments.');
        const json = call.json as Record<string, unknown>;
        if (json['@odata.type'] !== '#microsoft.graph.fileAttachment')
          return refuse(501, 'NotImplemented', 'Only file attachments are emulated.');
        const attachment = newAttachment(json, call.tenant);
        if (bytesIn(attachment) > largest)
          return refuse(413, 'RequestEntityTooLarge', 'Attachments of 3 MB and more need an upload session.');
        message.attachments = [...message.attachments, attachment];
        message.fields = { ...message.fields, hasAttachments: true };
        message.changeKey = newChangeKey(call.tenant);
        return { status: 201, body: shownAttachment(attachment) };
      },
    },
    {
      method: 'GET',
      path: '/me/messages/{id}/attachments',
      run: (call) => {
        const message = messageOf(call);
        if (!message || stillOnItsWay(message, call)) return gone();
        const select = call.query.get('$select');
        return {
          status: 200,
          body: { value: message.attachments.map((one) => selectFields(shownAttachment(one), select)) },
        };
      },
    },
    {
      method: 'GET',
      path: '/me/messages/{id}/attachments/{attachment}',
      run: (call) => {
        const message = messageOf(call);
        const found = message?.attachments.find((one) => one.id === call.params.attachment);
        if (!message || !found || stillOnItsWay(message, call)) return gone();
        return { status: 200, body: selectFields(shownAttachment(found), call.query.get('$select')) };
      },
    },
    {
      method: 'DELETE',
      path: '/me/messages/{id}/attachments/{attachment}',
      run: (call) => {
        const message = messageOf(call);
        if (!message?.attachments.some((one) => one.id === call.params.attachment)) return gone();
        if (!message.fields.isDraft) return refuse(400, 'ErrorInvalidRequest', 'Only a draft can be changed.');
        message.attachments = message.attachments.filter((one) => one.id !== call.params.attachment);
        message.fields = { ...message.fields, hasAttachments: message.attachments.length > 0 };
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/me/messages/{id}/attachments/createUploadSession',
      run: () => refuse(501, 'NotImplemented', 'Upload sessions for attachments are not emulated.'),
    },
  ],
};

const gone = () => refuse(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const bytesIn = (attachment: StoredAttachment) => Buffer.from(attachment.bytesBase64, 'base64').length;

export function newAttachment(json: Readonly<Record<string, unknown>>, tenant: TenantContext): StoredAttachment {
  return {
    id: `AAMkAGI1AAAoZCfHAAAt_RvkAAABEgAQ${tenant.newId().replaceAll('-', '')}=`,
    name: String(json.name ?? ''),
    contentType: String(json.contentType ?? 'application/octet-stream'),
    isInline: json.isInline === true,
    bytesBase64: String(json.contentBytes ?? ''),
    addedAt: tenant.now(),
  };
}

/** `size` is what the store needs for it, always a little more than the file's own bytes. */
export function shownAttachment(attachment: StoredAttachment): Record<string, unknown> {
  return {
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment.contentType,
    id: attachment.id,
    lastModifiedDateTime: attachment.addedAt,
    name: attachment.name,
    contentType: attachment.contentType,
    size: bytesIn(attachment) + 178 + attachment.name.length * 2,
    isInline: attachment.isInline,
    contentId: null,
    contentLocation: null,
    contentBytes: attachment.bytesBase64,
  };
}
