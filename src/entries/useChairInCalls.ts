import { useEffect, useRef } from 'react';
import type { OpenedMeeting } from '../app/openMeeting.ts';
import { callsForChair } from '../domain/meeting/call/callsForChair.ts';
import type { OpenedWorld } from './compose.ts';

/**
 * Once whoever booked has a meeting open whose present chair is no co-organiser of its calls, or whose former one still
 * is, has that put right, without
 * asking for a permission that was not given before. Nobody waits for it; `changed` is called where it changed something.
 * The same calls are asked about once as long as the page is open, whatever came of it.
 */
export function useChairInCalls(world: OpenedWorld, opened: OpenedMeeting | undefined, changed: () => void): void {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const asked = useRef('');
  const file = opened?.file.value;
  const meeting = opened?.meeting?.value;
  useEffect(() => {
    if (!file || meeting?.organiser.id !== world.identity.me.id) return;
    const open = callsForChair(file, meeting).filter(({ is, former }) => is === undefined || former !== undefined);
    const about = JSON.stringify(open.map(({ joinUrl, account, former }) => [joinUrl, account, former]));
    if (open.length === 0 || asked.current === about) return;
    asked.current = about;
    void (async () => {
      const { shareCalls } = await import(/* webpackChunkName: "meeting" */ '../app/shareCalls.ts');
      const shared = await shareCalls({ ...world, chat: world.openChat }, meeting, 'once');
      if (shared.ok && shared.value !== meeting) latest.current();
    })();
  }, [world, file, meeting]);
}
