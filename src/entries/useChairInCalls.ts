import { useEffect, useRef } from 'react';
import type { OpenedMeeting } from '../app/openMeeting.ts';
import { callsForChair } from '../domain/meeting/call/callsForChair.ts';
import type { OpenedWorld } from './compose.ts';

/**
 * Once whoever booked has a meeting open whose present chair is no co-organiser of its calls, makes them one, without
 * asking for a permission that was not given before. Nobody waits for it; `changed` is called where it changed something.
 */
export function useChairInCalls(world: OpenedWorld, opened: OpenedMeeting | undefined, changed: () => void): void {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const file = opened?.file.value;
  const meeting = opened?.meeting?.value;
  useEffect(() => {
    if (!file || meeting?.organiser.id !== world.identity.me.id) return;
    if (callsForChair(file, meeting).every(({ is }) => is !== undefined)) return;
    void (async () => {
      const { shareCalls } = await import(/* webpackChunkName: "meeting" */ '../app/shareCalls.ts');
      const shared = await shareCalls({ ...world, chat: world.openChat }, meeting, 'once');
      if (shared.ok && shared.value !== meeting) latest.current();
    })();
  }, [world, file, meeting]);
}
