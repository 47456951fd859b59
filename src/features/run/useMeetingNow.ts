import { useCallback, useState } from 'react';
import { watchMeeting } from '../../app/watchMeeting.ts';
import type { World } from '../../app/world.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useWhileVisible } from '../../ui/useWhileVisible.ts';

/** The meeting as SharePoint has it by now: someone else may sign off while this panel is open, and it says so. */
export function useMeetingNow(world: World, meeting: Meeting): Meeting {
  const announce = useAnnounce();
  const [read, setRead] = useState({ over: meeting, now: meeting });
  const begin = useCallback(
    () =>
      watchMeeting(world, meeting.id, (now) => {
        setRead({ over: meeting, now });
        if (now.signOff && !meeting.signOff) announce(`Minutes signed off by ${now.signOff.by.name}`);
      }),
    [world, meeting, announce],
  );
  useWhileVisible(begin);
  // The screen around has read it again since.
  return read.over === meeting ? read.now : meeting;
}
