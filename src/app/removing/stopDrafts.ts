import type { Meeting } from '../../domain/meeting/meeting.ts';
import { coverNow, type Removal, type RewrittenPaper } from '../../domain/meeting/removal.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { Refusal } from '../ports/refusal.ts';
import { changeSend } from '../sending/changeSend.ts';
import { signOffsOf } from './planRemoval.ts';
import type { RemovingWorld } from './removingWorld.ts';

type Version = Pick<RewrittenPaper, 'meeting' | 'version'>;

/**
 * Versions that were made from the words, once each. Of this meeting every one whose record was rewritten, also where no
 * Word file was found to have them; of others those of which one was.
 */
export function versionsWith(of: Meeting, { papers, events }: Pick<Removal, 'papers' | 'events'>): readonly Version[] {
  // An agency's concern alone: it stands in no paper, and no record is rewritten for it.
  if (events.length === 0) return [];
  const made = signOffsOf(of)
    .filter(({ covered }) => covered.some((cover) => coverNow(cover, of.removals).some((now) => now !== cover)))
    .map(({ version }) => ({ meeting: of.id, version }));
  const found = papers.filter(({ words }) => words).map(({ meeting, version }) => ({ meeting, version }));
  const all: readonly Version[] = [...made, ...found];
  return all.filter(
    (one, at) => all.findIndex((each) => each.meeting === one.meeting && each.version === one.version) === at,
  );
}

/**
 * Nobody sends a message any more that was made with the old papers: each that has not left is taken over, so that the
 * step to sending fails on whoever's computer it is, and its draft is thrown away when that computer next opens Today.
 * Answers in words with what lies in this person's own mailbox and could not be thrown away.
 */
export async function stopDrafts(
  world: RemovingWorld,
  of: Meeting,
  removal: Removal,
): Promise<Result<readonly string[], Refusal>> {
  const left: string[] = [];
  for (const { meeting, version } of versionsWith(of, removal)) {
    const items = await world.sends.ofMeeting(meeting);
    if (!items.ok) return items;
    for (const { value: item } of items.value) {
      if (item.document !== 'papers' || item.version !== version || !isDrafted(item)) continue;
      let draft: string | undefined;
      const taken = await changeSend(world, item.key, (now) => {
        draft = isDrafted(now) && now.owner.id === world.identity.me.id ? now.draftId : undefined;
        return isDrafted(now) ? begunAgain(now, world.identity.me) : undefined;
      });
      if (!taken.ok) return taken;
      if (draft === undefined) continue;
      const gone = await world.mailbox.remove(draft);
      if (!gone.ok) left.push(`The message to ${item.recipientName} in your mailbox, in “CIN Meetings: being sent”`);
    }
  }
  return ok(left);
}

const isDrafted = ({ state, draftId }: SendItem): boolean =>
  draftId !== undefined && (state === 'planned' || state === 'drafted' || state === 'stopped');

const begunAgain = ({ draftId: _draft, attention: _why, ...item }: SendItem, owner: SendItem['owner']): SendItem => ({
  ...item,
  owner,
  state: 'planned',
});
