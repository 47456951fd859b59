import type { Result } from '../../domain/result.ts';
import type { SendItem, SendKey } from '../../domain/sending/sendItem.ts';
import type { Refusal, Versioned } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import type { World } from '../world.ts';

/** Changes one item as it is now; `change` answers undefined where there is nothing to do. */
export const changeSend = (
  world: Pick<World, 'clock' | 'sends'>,
  key: SendKey,
  change: (item: SendItem) => SendItem | undefined,
): Promise<Result<Versioned<SendItem>, Refusal>> =>
  mergeAndSave<SendItem>(world.clock, {
    read: () => world.sends.read(key),
    change,
    write: (item, etag) => world.sends.update(item, etag),
  });
