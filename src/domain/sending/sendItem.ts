import type { PersonId } from '../case/caseFile.ts';
import type { Account, MeetingId } from '../meeting/meeting.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Which papers of which meeting to whom: `LH-4163-initial-1|v1|p-mother` as lower-case hex. Unique in the list CIN Sends. */
export type SendKey = string;

/**
 * `planned` → `drafted` → `sending` → `sent`. Before `sending` anyone may take the item over; in `sending` only its
 * owner can finish. `stopped`: the draft was not what was planned, or the mailbox refused it: a person must look.
 */
export type SendState = 'planned' | 'drafted' | 'sending' | 'sent' | 'stopped';

/** One document version to one recipient, as the list CIN Sends keeps it: the proof. */
export interface SendItem {
  readonly key: SendKey;
  readonly meeting: MeetingId;
  /** Version of the signed-off minutes and plan. */
  readonly version: number;
  readonly document: SentDocument;
  readonly channel: 'mail' | 'print';
  readonly recipient: PersonId;
  readonly recipientName: string;
  readonly address: string;
  readonly state: SendState;
  /** The person whose mailbox sends. */
  readonly owner: Account;
  /** Immutable id of the one draft that may be sent. */
  readonly draftId?: string;
  readonly sendingSince?: Instant;
  readonly sentAt?: Instant;
  readonly internetMessageId?: string;
  /** Why it stopped, in words. */
  readonly attention?: string;
  /** Print only, and then `sent`: when and how the paper left, as recorded by that person. */
  readonly handed?: { readonly on: PlainDate; readonly how: 'posted' | 'given by hand'; readonly by: string };
  /** The mail system brought it back after it was sent. Stays red until someone ends it. */
  readonly cameBack?: { readonly at: Instant; readonly words: string };
  /** How often somebody had it sent once more, having checked with the recipient. Part of its key. */
  readonly again?: number;
  /** Put on the list by hand: the attendance does not name them. */
  readonly added?: { readonly by: string; readonly at: Instant; readonly reason: string };
  /** Someone looked at what went wrong and closed it, with a reason. Nothing goes out under this item any more. */
  readonly ended?: { readonly by: string; readonly at: Instant; readonly reason: string };
}

/** What a message carries. `papers`: signed-off minutes and plan. The others are words alone. */
export type SentDocument = 'papers' | 'update request' | 'chase';
