import { ok, type Result } from '../../domain/result.ts';
import type { SendSight } from '../../domain/sending/nextSendStep.ts';
import type { SendItem } from '../../domain/sending/sendItem.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import type { World } from '../world.ts';

type Seen = Omit<SendSight, 'item' | 'planned'>;

/** One item as it is written down, with what has been seen of it since. Every answer below is why it was refused. */
export interface HeldItem {
  readonly item: SendItem;
  readonly sight: Seen;
  /** Keeps in mind what happened just now. */
  note(seen: Partial<Seen>): void;
  see<T>(answer: Result<T, Refusal>, seen: (value: T) => Partial<Seen>): Refusal | undefined;
  /** What belongs to the recorded draft, which may be gone, or on its way to Sent Items. */
  seeOfDraft<T>(answer: Result<T, Refusal>, seen: (value: T) => Partial<Seen>): Refusal | undefined;
  save(changed: SendItem): Promise<Refusal | undefined>;
  /** After a refusal nothing seen before counts: someone else may have been at it, or the answer alone was lost. */
  readAnew(): Promise<Refusal | undefined>;
}

const unseen = { found: undefined, draft: undefined, attached: undefined, attachedSince: false, looks: 0 } as const;

export function holdItem(
  world: Pick<World, 'identity' | 'sends'>,
  first: Versioned<SendItem>,
  plan: { readonly beginAnew: boolean; readonly onChange: (item: SendItem) => void },
): HeldItem {
  const me = world.identity.me;
  let { value: item, etag } = first;
  let sight: Seen = {
    me,
    mayTakeOver: true,
    beginAnew: plan.beginAnew && item.state === 'stopped',
    submitted: 'perhaps',
    ...unseen,
  };

  function keep(now: Versioned<SendItem>) {
    ({ value: item, etag } = now);
    sight = { ...sight, ...unseen, beginAnew: sight.beginAnew && item.state === 'stopped' };
    plan.onChange(item);
  }

  const held: HeldItem = {
    get item() {
      return item;
    },
    get sight() {
      return sight;
    },
    note(seen) {
      sight = { ...sight, ...seen };
    },
    see(answer, seen) {
      if (!answer.ok) return answer.reason;
      sight = { ...sight, ...seen(answer.value) };
      return undefined;
    },
    seeOfDraft(answer, seen) {
      const gone = !answer.ok && answer.reason.kind === 'not found';
      return gone ? held.see(ok('not there' as const), (draft) => ({ draft })) : held.see(answer, seen);
    },
    async save(changed) {
      const saved = await world.sends.update(changed, etag);
      if (!saved.ok) return saved.reason;
      keep(saved.value);
      return undefined;
    },
    async readAnew() {
      sight = { ...sight, ...unseen };
      const now = await world.sends.read(item.key);
      if (!now.ok) return now.reason;
      if (item.owner.id === me.id && now.value.value.owner.id !== me.id) sight = { ...sight, mayTakeOver: false };
      keep(now.value);
      return undefined;
    },
  };
  return held;
}
