import { useEffect, useEffectEvent } from 'react';
import { readBounces } from '../../app/readBounces.ts';
import type { SendView } from '../../app/sendingState.ts';
import type { World } from '../../app/world.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';

/**
 * Once what was sent has been read: looks in this person's mailbox for what came back of it, if any of it left from
 * there. What cannot be looked up now is looked up the next time.
 */
export function useBounces(
  world: World,
  meeting: MeetingId,
  views: readonly SendView[] | undefined,
  news: () => Promise<void>,
): void {
  const mine = views?.some(
    ({ owner, state, print }) => owner.id === world.identity.me.id && state === 'sent' && !print,
  );
  const look = useEffectEvent(async () => {
    const found = await readBounces(world);
    // Refused, it has still written down what it could.
    if (!found.ok || found.value.has(meeting)) await news();
  });
  useEffect(() => {
    if (mine) void look();
  }, [mine]);
}
