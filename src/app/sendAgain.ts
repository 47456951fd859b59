import type { Person } from '../domain/case/caseFile.ts';
import { safeAddress } from '../domain/case/safeAddress.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import { sendKey } from '../domain/sending/sendKey.ts';
import { supersededBy } from '../domain/sending/standing.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import { itemOf, type PapersOfOne } from './sending/oneSend.ts';
import type { World } from './world.ts';

/**
 * Plans the same version once more for somebody whose message came back, or whose message another person was sending
 * and of which nobody knows the outcome. Who decided that, when and why is written down with it, and the next run of
 * sending closes the item before it, with those words. Nothing has left when this answers. `now` is the person as the
 * case knows them: without an address that is safe it is planned on paper, for whoever hands it over.
 */
export async function sendAgain(
  world: Pick<World, 'clock' | 'identity' | 'sends'>,
  of: PapersOfOne & { readonly now?: Person },
  reason: string,
): Promise<Result<SendItem, Refusal>> {
  const there = await itemOf(world, of);
  if (!there.ok) return there;
  const before = there.value;
  const items = await persist(world.clock, () => world.sends.ofMeeting(of.meetingId));
  if (!items.ok) return items;
  const again =
    1 +
    lastClosedAfter(
      before,
      items.value.map(({ value }) => value),
    );
  const onPaper = of.now !== undefined && safeAddress(of.now) === undefined;
  const item: SendItem = {
    key: sendKey(of.meetingId, of.version, of.person, before.document, again),
    meeting: before.meeting,
    version: before.version,
    document: before.document,
    channel: onPaper ? 'print' : 'mail',
    recipient: before.recipient,
    recipientName: before.recipientName,
    address: onPaper ? '' : before.address,
    state: 'planned',
    owner: world.identity.me,
    again,
    added: { by: world.identity.me.name, at: world.clock.now(), reason },
  };
  const made = await persist(world.clock, () => world.sends.create(item));
  return made.ok ? ok(made.value.value) : made;
}

/** A later one that was closed, for the first arrived after all, keeps its number. */
const lastClosedAfter = (before: SendItem, items: readonly SendItem[]): number =>
  Math.max(
    before.again ?? 0,
    ...items.filter((item) => item.ended && supersededBy(item, [before]).length > 0).map(({ again }) => again ?? 0),
  );
