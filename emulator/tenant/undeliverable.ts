import type { GraphCall } from './area.ts';
import { mailbox, type StoredMessage, wellKnownFolder } from './mailbox.ts';
import { makeMessage } from './messages.ts';

/** RFC 2606 keeps `.invalid` for addresses that never exist. */
export const isUndeliverable = (address: string): boolean => address.toLowerCase().endsWith('.invalid');

/**
 * The report that Exchange Online puts into the sender's Inbox: its message class says what it is, `In-Reply-To` which
 * message it is about. Reports of other mail systems have often neither.
 */
export function returnToSender(call: GraphCall, message: StoredMessage, to: string): void {
  const system = {
    emailAddress: {
      name: 'Microsoft Outlook',
      address: `MicrosoftExchange@${call.user.userPrincipalName.split('@')[1]}`,
    },
  };
  const report = makeMessage(
    call,
    {
      subject: `Undeliverable: ${String(message.fields.subject)}`,
      body: { contentType: 'html', content: `<p>Your message to ${to} couldn't be delivered.</p>` },
      toRecipients: [{ emailAddress: { name: call.user.displayName, address: call.user.userPrincipalName } }],
    },
    wellKnownFolder(call, 'inbox'),
  );
  report.fields = {
    ...report.fields,
    from: system,
    sender: system,
    isDraft: false,
    isRead: false,
    bodyPreview: `Your message to ${to} couldn't be delivered. 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found`,
    conversationId: message.fields.conversationId,
  };
  report.properties = [
    { id: 'String 0x001A', value: 'REPORT.IPM.Note.NDR' },
    { id: 'String 0x1042', value: String(message.fields.internetMessageId) },
  ];
  call.tenant.state(mailbox).messages.push(report);
}
