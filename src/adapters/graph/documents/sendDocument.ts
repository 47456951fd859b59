import * as z from 'zod/mini';
import type { SendItem } from '../../../domain/sending/sendItem.ts';
import { cleared, jsonColumn, optionalText } from './columns.ts';
import { instantText, plainDate } from './scalars.ts';

/** The columns of CIN Sends, as `$select` asks for them. */
export const sendColumns =
  'SendKey,MeetingKey,Version,Document,Channel,Recipient,RecipientName,Address,State,OwnerId,OwnerName,DraftId,' +
  'SendingSince,SentAt,InternetMessageId,Attention,Details';

/** What Power BI has no use for, as JSON. */
const details = z.looseObject({
  handed: z.exactOptional(z.looseObject({ on: plainDate, how: z.enum(['posted', 'given by hand']), by: z.string() })),
  cameBack: z.exactOptional(z.looseObject({ at: instantText, words: z.string() })),
  again: z.exactOptional(z.number()),
  added: z.exactOptional(z.looseObject({ by: z.string(), at: instantText, reason: z.string() })),
  ended: z.exactOptional(z.looseObject({ by: z.string(), at: instantText, reason: z.string() })),
});

const columns = z.looseObject({
  SendKey: z.string().check(z.minLength(1)),
  MeetingKey: z.string(),
  Version: z.number(),
  // Items from before there were others have neither.
  Document: z.pipe(optionalText, z._default(z.enum(['papers', 'update request', 'chase']), 'papers')),
  Channel: z.pipe(optionalText, z._default(z.enum(['mail', 'print']), 'mail')),
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
  Details: z.pipe(jsonColumn, z.optional(details)),
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
    document: data.Document,
    channel: data.Channel,
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
    ...data.Details,
  };
}

export function encodeSend(item: SendItem): Readonly<Record<string, unknown>> {
  return cleared({
    SendKey: item.key,
    MeetingKey: item.meeting,
    Version: item.version,
    Document: item.document,
    Channel: item.channel,
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
    Details: detailsOf(item),
  });
}

/** Undefined, which clears the column, when there is nothing to keep. */
function detailsOf({ handed, cameBack, again, added, ended }: SendItem): string | undefined {
  const text = JSON.stringify({ handed, cameBack, again, added, ended });
  return text === '{}' ? undefined : text;
}
