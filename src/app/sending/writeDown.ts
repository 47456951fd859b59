import { safeAddress } from '../../domain/case/safeAddress.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { noSafeAddress } from '../../domain/sending/nextSendStep.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import { sendKey } from '../../domain/sending/sendKey.ts';
import { rulingItems, standingOf, supersededBy } from '../../domain/sending/standing.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import { persist } from '../saving/persist.ts';
import type { MessagesToSend, MessageToSend, SendingWorld } from '../sendMessages.ts';
import { changeSend } from './changeSend.ts';
import { inFlight } from './pace.ts';

export interface WrittenDown {
  readonly message: MessageToSend;
  readonly item: Versioned<SendItem>;
}

type WritingWorld = Pick<SendingWorld, 'clock' | 'identity' | 'sends'>;

/** An item for each message, made where there is none, so that anyone can see who is still owed one. */
export async function writeDown(
  world: WritingWorld,
  toSend: MessagesToSend,
): Promise<Result<readonly WrittenDown[], Refusal>> {
  const there = await persist(world.clock, () => world.sends.ofMeeting(toSend.meetingId));
  if (!there.ok) return there;
  const items = there.value.map(({ value }) => value);
  const ruling = new Map(rulingItems(items, toSend).map((item) => [item.recipient, item]));
  const written = await inFlight(toSend.messages, async (message) => {
    const known = ruling.get(message.person.id);
    if (!known) {
      const made = await persist(world.clock, () => world.sends.create(planItem(world, toSend, message)));
      return made.ok ? ok({ message, item: made.value }) : made;
    }
    const arrived = await endBefore(world, known, items);
    if (!arrived.ok) return arrived;
    const item = arrived.value ?? there.value.find(({ value }) => value === known)!;
    return ok({ message, item });
  });
  const refused = written.find((each) => !each.ok);
  if (refused && !refused.ok) return fail(refused.reason);
  return ok(written.flatMap((each) => (each.ok ? each.value : [])));
}

/**
 * Before something is sent once more, what it takes the place of is closed: nobody's computer finishes that as well. Where
 * that arrived after all, answers with it, and what was to be sent once more is closed instead.
 */
async function endBefore(
  world: WritingWorld,
  item: SendItem,
  items: readonly SendItem[],
): Promise<Result<Versioned<SendItem> | undefined, Refusal>> {
  const { added } = item;
  if (!added) return ok(undefined);
  for (const before of supersededBy(item, items)) {
    if (before.ended && standingOf(before) !== 'has it') continue;
    // As it is now: its owner's computer may have come back since the list was read.
    const there = await changeSend(world, before.key, (now) =>
      now.ended || standingOf(now) === 'has it' ? undefined : { ...now, ended: added },
    );
    if (!there.ok) return there;
    if (standingOf(there.value.value) !== 'has it') continue;
    const closed = await endNotLeft(world, item);
    if (!closed.ok) return closed;
    if (closed.value.value.ended) return there;
  }
  return ok(undefined);
}

/** What is being sent at this moment, or was, is not closed that way. */
const endNotLeft = (world: WritingWorld, { key }: SendItem): Promise<Result<Versioned<SendItem>, Refusal>> =>
  changeSend(world, key, (now) =>
    now.ended || now.state === 'sending' || now.state === 'sent'
      ? undefined
      : {
          ...now,
          ended: { by: world.identity.me.name, at: world.clock.now(), reason: 'The first one arrived after all.' },
        },
  );

/** Print is not mailed: its item waits for whoever hands it over. */
export function planItem(
  world: Pick<SendingWorld, 'identity'>,
  of: Pick<MessagesToSend, 'meetingId' | 'version' | 'document'>,
  { person, stops }: Pick<MessageToSend, 'person' | 'stops'>,
): SendItem {
  const address = safeAddress(person) ?? '';
  const print = person.papersBy === 'print';
  const why = stops ?? (address === '' && !print ? noSafeAddress : undefined);
  return {
    key: sendKey(of.meetingId, of.version, person.id, of.document),
    meeting: of.meetingId,
    version: of.version,
    document: of.document,
    channel: print && why === undefined ? 'print' : 'mail',
    recipient: person.id,
    recipientName: person.name,
    address,
    state: why === undefined ? 'planned' : 'stopped',
    owner: world.identity.me,
    ...(why !== undefined && { attention: why }),
  };
}
