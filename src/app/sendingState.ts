import type { PersonId } from '../domain/case/caseFile.ts';
import type { Account, MeetingId } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SendItem, SendState, SentDocument } from '../domain/sending/sendItem.ts';
import { rulingItems } from '../domain/sending/standing.ts';
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
  /** On paper: somebody hands it over, and says so. */
  readonly print?: true;
  readonly handed?: SendItem['handed'];
  /** Undeliverable, as the mail system said. */
  readonly cameBack?: SendItem['cameBack'];
  readonly ended?: SendItem['ended'];
  /** Put on the list by hand, or once more. */
  readonly added?: SendItem['added'];
  /** How often it was sent once more. */
  readonly again?: number;
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
  const ruling = rulingItems(
    items.value.map(({ value }) => value),
    { version, document },
  );
  return ok(ruling.map((item) => sendView(item, world.identity.me)));
}

/** `run`: what the run that has just ended knows beyond the item. */
export function sendView(
  item: SendItem,
  me: Account,
  run: { readonly unconfirmed?: boolean; readonly refusal?: Refusal } = {},
): SendView {
  const asks =
    item.state === 'sending' && !item.ended && (item.owner.id !== me.id || run.unconfirmed) && item.sendingSince;
  return {
    recipient: item.recipient,
    name: item.recipientName,
    address: item.address,
    state: item.state,
    owner: item.owner,
    ...(item.sentAt && { sentAt: item.sentAt }),
    ...(item.channel === 'print' && { print: true as const }),
    ...(item.handed && { handed: item.handed }),
    ...(item.cameBack && { cameBack: item.cameBack }),
    ...(item.ended && { ended: item.ended }),
    ...(item.added && { added: item.added }),
    ...(item.again !== undefined && { again: item.again }),
    ...(asks && { question: { owner: item.owner, since: asks } }),
    ...(item.attention && { attention: item.attention }),
    ...(run.refusal && { refusal: run.refusal }),
  };
}
