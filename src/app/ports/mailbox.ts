import type { Result } from '../../domain/result.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Refusal } from './refusal.ts';

export interface MailDraft {
  readonly key: string;
  readonly to: { readonly address: string; readonly name: string };
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message as the mailbox holds it now. */
export interface MailSeen {
  readonly id: string;
  readonly isDraft: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject?: string;
  readonly sentAt?: Instant;
  readonly internetMessageId?: string;
}

/** A report that a message could not be delivered. */
export interface Bounce {
  /** Of the message it speaks of. */
  readonly key: string;
  readonly at: Instant;
  /** `5.1.10`, where the report says it. */
  readonly code?: string;
}

/** The signed-in person's own mailbox. Ids are immutable: they survive the move to Sent Items. */
export interface Mailbox {
  /** Messages that carry the key, drafts and sent ones, wherever they lie. */
  findByKey(key: string): Promise<Result<readonly MailSeen[], Refusal>>;
  /** Makes the draft in our own folder, without attachments. `no answer` means: look for the key before trying again. */
  createDraft(draft: MailDraft): Promise<Result<MailSeen, Refusal>>;
  /** Adds one attachment. Look at `readAttachments` first: a lost answer may have added it. */
  attach(id: string, attachment: MailAttachment): Promise<Result<void, Refusal>>;
  readAttachments(id: string): Promise<Result<readonly MailAttachment[], Refusal>>;
  /** `not found` for a short time after sending too: wait and read again. */
  read(id: string): Promise<Result<MailSeen, Refusal>>;
  /** Sends that draft and no other. Accepted is not sent: read it back. Asked once, also when refused as `busy`. */
  send(id: string): Promise<Result<void, Refusal>>;
  /** Throws a draft away. One that is gone already counts as removed. */
  remove(id: string): Promise<Result<void, Refusal>>;
  /** What came back since then of the messages that this mailbox sent with a key, newest first, as far as the reports say which. */
  bounces(since: Instant): Promise<Result<readonly Bounce[], Refusal>>;
  /** Every draft still in our folder, with its key: left by an interrupted run, or taken over by someone else. */
  leftDrafts(): Promise<Result<readonly { readonly id: string; readonly key: string }[], Refusal>>;
}
