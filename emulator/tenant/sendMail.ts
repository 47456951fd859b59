import { type Answer, type Area, type GraphCall, refuse } from './area.ts';
import { mailbox, messageOf, type StoredMessage, wellKnownFolder } from './mailbox.ts';
import { makeMessage, move, notFound } from './messages.ts';
import { isUndeliverable, returnToSender } from './undeliverable.ts';

/** Sending: a draft, once; or a message handed over whole, as often as it is asked. */
export const sendMail: Area<null> = {
  name: 'sendMail',
  seed: () => null,
  routes: [
    {
      method: 'POST',
      path: '/me/messages/{id}/send',
      run: (call) => {
        const message = messageOf(call);
        if (!message) return notFound();
        // What Exchange answers is not published; that it never sends twice is what the design stands on.
        if (!message.fields.isDraft)
          return refuse(400, 'ErrorInvalidRequest', 'The message has already been submitted.');
        const refusal = whyNot(message, call);
        if (refusal) return refusal;
        submit(message, call);
        return { status: 202 };
      },
    },
    {
      method: 'POST',
      path: '/me/sendMail',
      run: (call) => {
        const json = Object.fromEntries(
          Object.entries((call.json ?? {}) as Record<string, unknown>).map(([name, value]) => [
            name.toLowerCase(),
            value,
          ]),
        );
        const message = makeMessage(
          call,
          (json.message ?? {}) as Record<string, unknown>,
          wellKnownFolder(call, 'drafts'),
        );
        const refusal = whyNot(message, call);
        if (refusal) return refusal;
        if (json.savetosentitems !== false) call.tenant.state(mailbox).messages.push(message);
        submit(message, call);
        return { status: 202 };
      },
    },
  ],
};

interface Recipient {
  readonly emailAddress?: { readonly name?: string; readonly address?: string };
}

const recipientsOf = (message: StoredMessage): readonly string[] =>
  ['toRecipients', 'ccRecipients', 'bccRecipients']
    .flatMap((field) => message.fields[field] as readonly Recipient[])
    .map((recipient) => (recipient.emailAddress?.address ?? '').trim());

const wellFormed = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

function whyNot(message: StoredMessage, call: GraphCall): Answer | undefined {
  const from = (message.fields.from as Recipient).emailAddress?.address ?? '';
  if (from.toLowerCase() !== call.user.userPrincipalName.toLowerCase())
    return refuse(
      403,
      'ErrorSendAsDenied',
      'The user account does not have the right to send mail on behalf of the specified sending account.',
    );
  const recipients = recipientsOf(message);
  if (recipients.length === 0 || !recipients.every((address) => wellFormed.test(address)))
    return refuse(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  return undefined;
}

/** Leaves Drafts at once, arrives once at each address, and is in Sent Items a little later. */
function submit(message: StoredMessage, call: GraphCall): void {
  const { tenant } = call;
  const at = tenant.now();
  move(call, message, wellKnownFolder(call, 'sentitems'));
  const sentAt = at.replace(/\.\d+Z$/, 'Z');
  message.fields = { ...message.fields, isDraft: false, sentDateTime: sentAt, receivedDateTime: sentAt };
  message.unseenReads = 1;
  const body = message.fields.body as { readonly contentType?: string; readonly content?: string };
  const content = body.content ?? '';
  const html = body.contentType?.toLowerCase() === 'html' ? content : `<pre>${content.replaceAll('<', '&lt;')}</pre>`;
  const addresses = new Map(recipientsOf(message).map((address) => [address.toLowerCase(), address]));
  for (const to of addresses.values()) {
    if (isUndeliverable(to)) {
      returnToSender(call, message, to);
      continue;
    }
    tenant.deliver({
      kind: 'mail',
      to,
      from: call.user.userPrincipalName,
      subject: String(message.fields.subject),
      html,
      attachments: message.attachments.map(({ name, bytesBase64 }) => ({ name, bytesBase64 })),
      at,
    });
  }
}
