import type { Meeting, MeetingId } from '../domain/meeting/meeting.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { World } from './world.ts';

/** Looks now and then at a meeting's item while a screen on it can be seen. */
export interface MeetingWatch {
  /** Becoming visible looks at once. */
  setVisible(visible: boolean): void;
  stop(): void;
}

const every = 30_000;

/**
 * Somebody else signs off while this panel is open, and who writes on has to know: `seen` is called with the meeting
 * when it is first read and whenever it has changed. What cannot be read now is read the next time.
 */
export function watchMeeting(
  world: Pick<World, 'clock' | 'meetings'>,
  id: MeetingId,
  seen: (meeting: Meeting) => void,
): MeetingWatch {
  /** Waits cannot be called off: a loop ends when it is no longer the latest. */
  let loop = 0;
  let visible = false;
  let stopped = false;
  let last: Meeting | undefined;

  async function look(which: number) {
    while (which === loop) {
      const now = await world.meetings.read(id);
      if (which !== loop) return;
      if (now.ok && !sameValue(now.value.value, last)) {
        last = now.value.value;
        seen(last);
      }
      await world.clock.wait(every);
    }
  }

  return {
    setVisible(nowVisible) {
      if (stopped || nowVisible === visible) return;
      visible = nowVisible;
      loop += 1;
      if (visible) void look(loop);
    },
    stop() {
      stopped = true;
      loop += 1;
    },
  };
}
