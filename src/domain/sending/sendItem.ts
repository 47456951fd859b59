import type { PersonId } from '../case/caseFile.ts';
import type { Account, MeetingId } from '../meeting/meeting.ts';
import type { Instant } from '../time/instant.ts';

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
}
