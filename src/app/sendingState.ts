import type { PersonId } from '../domain/case/caseFile.ts';
import type { Account, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SendItem, SendState, SentDocument } from '../domain/sending/sendItem.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

/** One recipient, as the Send step shows it. */
export interface SendView {
  readonly recipient: PersonId;
  readonly name: string;
  readonly address: string;
  readonly state: SendState;
  /** Whose mailbox sends. */
  readonly owner: Account;
  readonly sentAt?: Instant;
  /** The owner's computer was sending at `since` and nobody knows the outcome: a person must ask or wait. */
  readonly question?: { readonly owner: Account; readonly since: Instant };
  /** Why it stopped, in words. */
  readonly attention?: string;
  /** Why this run did not get further with it; asking again carries on. */
  readonly refusal?: Refusal;
}

/** Where the sending of one version of a document stands, without sending anything. Empty when it was never begun. */
export async function sendingState(
  world: Pick<World, 'identity' | 'sends'>,
  meeting: MeetingId,
  version: number,
  document: SentDocument = 'papers',
): Promise<Result<readonly SendView[], Refusal>> {
  const items = await world.sends.ofMeeting(meeting);
  if (!items.ok) return items;
  const ofVersion = items.value.filter(({ value }) => value.version === version && value.document === document);
  return ok(ofVersion.map(({ value }) => sendView(value, world.identity.me)));
}

/** `run`: what the run that has just ended knows beyond the item. */
export function sendView(
  item: SendItem,
  me: Account,
  run: { readonly unconfirmed?: boolean; readonly refusal?: Refusal } = {},
): SendView {
  const asks = item.state === 'sending' && (item.owner.id !== me.id || run.unconfirmed) && item.sendingSince;
  return {
    recipient: item.recipient,
    name: item.recipientName,
    address: item.address,
    state: item.state,
    owner: item.owner,
    ...(item.sentAt && { sentAt: item.sentAt }),
    ...(asks && { question: { owner: item.owner, since: asks } }),
    ...(item.attention && { attention: item.attention }),
    ...(run.refusal && { refusal: run.refusal }),
  };
}
