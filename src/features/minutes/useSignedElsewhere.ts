import { useCallback, useEffect, useRef } from 'react';
import { watchMeeting } from '../../app/watchMeeting.ts';
import type { World } from '../../app/world.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { useWhileVisible } from '../../ui/useWhileVisible.ts';

/** Calls `again` when someone has signed off, or opened again, while these minutes stand there otherwise. */
export function useSignedElsewhere(
  world: World,
  id: MeetingId,
  shown: Meeting | undefined,
  again: () => Promise<void>,
): void {
  const latest = useRef({ shown, again });
  useEffect(() => {
    latest.current = { shown, again };
  });
  const begin = useCallback(
    () =>
      watchMeeting(world, id, (now) => {
        const { shown: before, again: load } = latest.current;
        if (before && now.signOff?.version !== before.signOff?.version) void load();
      }),
    [world, id],
  );
  useWhileVisible(begin);
}
