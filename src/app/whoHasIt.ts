import type { Meeting } from '../domain/meeting/meeting.ts';
import type { Removal } from '../domain/meeting/removal.ts';
import { ok, type Result } from '../domain/result.ts';
import { leftOn } from '../domain/sending/standing.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Refusal } from './ports/refusal.ts';
import { versionsWith } from './removing/stopDrafts.ts';
import type { World } from './world.ts';

export interface HasIt {
  readonly key: string;
  readonly name: string;
  readonly how: 'mail' | 'print';
  readonly version: number;
  /** Undefined: it was being sent, and whether it arrived is not known. */
  readonly on?: PlainDate;
  /** Whose Sent Items hold a copy. */
  readonly sentBy: string;
}

/** Everyone whom papers with the removed words were sent to, or may have been. Nothing can be called back from here. */
export async function whoHasIt(
  world: Pick<World, 'sends'>,
  of: Meeting,
  removal: Removal,
): Promise<Result<readonly HasIt[], Refusal>> {
  const found: HasIt[] = [];
  for (const { meeting, version } of versionsWith(of, removal)) {
    const items = await world.sends.ofMeeting(meeting);
    if (!items.ok) return items;
    for (const { value: item } of items.value) {
      if (item.document !== 'papers' || item.version !== version) continue;
      if (item.state !== 'sent' && item.state !== 'sending') continue;
      const on = leftOn(item);
      const { key, recipientName: name, channel: how, owner } = item;
      found.push({ key, name, how, version, ...(on && { on }), sentBy: owner.name });
    }
  }
  return ok(found);
}
