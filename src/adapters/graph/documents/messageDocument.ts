import * as z from 'zod/mini';
import type { MailAttachment, MailSeen } from '../../../app/ports/mailbox.ts';
import { base64ToBytes } from './base64.ts';
import { instantFromGraph } from './columns.ts';

/** What `$select` asks of a message. */
export const messageProperties =
  'id,isDraft,toRecipients,ccRecipients,bccRecipients,subject,sentDateTime,internetMessageId';

const recipients = z.array(z.looseObject({ emailAddress: z.looseObject({ address: z.string() }) }));

const message = z.looseObject({
  id: z.string(),
  isDraft: z.boolean(),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  subject: z.nullish(z.string()),
  sentDateTime: z.nullish(z.string()),
  internetMessageId: z.nullish(z.string()),
});

/** A message to what the app checks of it; undefined when anything it must check is missing. */
export function decodeMessage(json: unknown): MailSeen | undefined {
  const read = message.safeParse(json);
  if (!read.success) return undefined;
  const { data } = read;
  const addresses = (list: z.infer<typeof recipients>) => list.map((one) => one.emailAddress.address);
  // A draft has a sentDateTime too: when it was made.
  const sentAt = data.isDraft || data.sentDateTime == null ? undefined : instantFromGraph(data.sentDateTime);
  return {
    id: data.id,
    isDraft: data.isDraft,
    to: addresses(data.toRecipients),
    cc: addresses(data.ccRecipients),
    bcc: addresses(data.bccRecipients),
    ...(data.subject != null && { subject: data.subject }),
    ...(sentAt !== undefined && { sentAt }),
    ...(data.internetMessageId != null && { internetMessageId: data.internetMessageId }),
  };
}

const attachment = z.looseObject({ name: z.string(), contentBytes: z.string() });

/** Only files have bytes; anything else in a draft of ours is not ours, and makes it unreadable. */
export function decodeAttachment(json: unknown): MailAttachment | undefined {
  const read = attachment.safeParse(json);
  const bytes = read.success ? base64ToBytes(read.data.contentBytes) : undefined;
  return read.success && bytes ? { name: read.data.name, bytes } : undefined;
}
