import * as z from 'zod/mini';
import type { SendItem } from '../../../domain/sending/sendItem.ts';
import { cleared, optionalText } from './columns.ts';
import { instantText } from './scalars.ts';

/** The columns of CIN Sends, as `$select` asks for them. */
export const sendColumns =
  'SendKey,MeetingKey,Version,Recipient,RecipientName,Address,State,OwnerId,OwnerName,DraftId,SendingSince,SentAt,' +
  'InternetMessageId,Attention';

const columns = z.looseObject({
  SendKey: z.string().check(z.minLength(1)),
  MeetingKey: z.string(),
  Version: z.number(),
  Recipient: z.string(),
  RecipientName: z.string(),
  /** SharePoint stores empty text as nothing: someone without a safe address. */
  Address: optionalText,
  State: z.enum(['planned', 'drafted', 'sending', 'sent', 'stopped']),
  OwnerId: z.string(),
  OwnerName: z.string(),
  DraftId: optionalText,
  SendingSince: z.pipe(optionalText, z.optional(instantText)),
  SentAt: z.pipe(optionalText, z.optional(instantText)),
  InternetMessageId: optionalText,
  Attention: optionalText,
});

/** One item's fields to a sending; undefined when they are not what this app or an older one wrote. */
export function decodeSend(fields: unknown): SendItem | undefined {
  const read = columns.safeParse(fields);
  if (!read.success) return undefined;
  const { data } = read;
  return {
    key: data.SendKey,
    meeting: data.MeetingKey,
    version: data.Version,
    recipient: data.Recipient,
    recipientName: data.RecipientName,
    address: data.Address ?? '',
    state: data.State,
    owner: { id: data.OwnerId, name: data.OwnerName },
    ...(data.DraftId !== undefined && { draftId: data.DraftId }),
    ...(data.SendingSince !== undefined && { sendingSince: data.SendingSince }),
    ...(data.SentAt !== undefined && { sentAt: data.SentAt }),
    ...(data.InternetMessageId !== undefined && { internetMessageId: data.InternetMessageId }),
    ...(data.Attention !== undefined && { attention: data.Attention }),
  };
}

export function encodeSend(item: SendItem): Readonly<Record<string, unknown>> {
  return cleared({
    SendKey: item.key,
    MeetingKey: item.meeting,
    Version: item.version,
    Recipient: item.recipient,
    RecipientName: item.recipientName,
    Address: item.address,
    State: item.state,
    OwnerId: item.owner.id,
    OwnerName: item.owner.name,
    DraftId: item.draftId,
    SendingSince: item.sendingSince,
    SentAt: item.sentAt,
    InternetMessageId: item.internetMessageId,
    Attention: item.attention,
  });
}
