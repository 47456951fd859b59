import type { Area, GraphCall } from './area.ts';
import { byId, type OutlookItem } from './outlookItem.ts';

export interface MailFolder {
  readonly id: string;
  readonly owner: string;
  readonly displayName: string;
  /** `sentitems` and its like, for the folders every mailbox has. */
  readonly wellKnown?: string;
}

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly isInline: boolean;
  readonly bytesBase64: string;
  readonly addedAt: string;
}

export interface StoredMessage extends OutlookItem {
  folder: string;
  attachments: readonly StoredAttachment[];
  /** How many reads still miss it on its way to Sent Items; undefined once it has been seen there, or was never sent. */
  unseenReads?: number;
}

export interface MailState {
  folders: MailFolder[];
  messages: StoredMessage[];
}

const everyMailbox = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['outbox', 'Outbox'],
] as const;

/** Every user's mail. The requests are answered by `messages`, `attachments`, `sendMail` and `mailFolders`. */
export const mailbox: Area<MailState> = {
  name: 'mailbox',
  seed: (scenario) => ({
    folders: scenario.users.flatMap((user) =>
      everyMailbox.map(([wellKnown, displayName], index) => ({
        id: `AQMkAGI1${user.id.replaceAll('-', '')}AAAgEM${index}AAA=`,
        owner: user.id,
        displayName,
        wellKnown,
      })),
    ),
    messages: [],
  }),
  routes: [],
};

/** By id or by well-known name, in the caller's own mailbox. */
export function folderOf(call: GraphCall, idOrName: string | undefined): MailFolder | undefined {
  return call.tenant
    .state(mailbox)
    .folders.find(
      (folder) =>
        folder.owner === call.user.id && (folder.id === idOrName || folder.wellKnown === idOrName?.toLowerCase()),
    );
}

export function wellKnownFolder(call: GraphCall, name: (typeof everyMailbox)[number][0]): string {
  return folderOf(call, name)!.id;
}

export function messageOf(call: GraphCall): StoredMessage | undefined {
  return call.tenant.state(mailbox).messages.find(byId(call.user.id, call.params.id));
}

/**
 * Whether this read still misses a message that was just sent: it has left Drafts and is not yet in Sent Items.
 * One read misses it unless a fault says more. Looking counts.
 */
export function stillOnItsWay(message: StoredMessage, call: GraphCall): boolean {
  if (message.unseenReads === undefined) return false;
  if (message.unseenReads > 0) {
    message.unseenReads -= 1;
    return true;
  }
  if (call.tenant.fault('send lag', call)) return true;
  delete message.unseenReads;
  return false;
}
