import { useLayoutEffect, useRef, useState } from 'react';
import type { Panel } from './panel.ts';
import { whereAfter } from './whereAfter.ts';

/** Where somebody in this panel is: an agenda item's id, the plan, or who is here. */
export type Where = string | undefined;

/**
 * Tells the others where somebody is writing here, once they begin. The function that comes back is called at each
 * change of anything typed or chosen. Signed off, nobody is told: it would be one more line after the minutes.
 */
export function useHere({ live, meeting, world }: Pick<Panel, 'live' | 'meeting' | 'world'>, where: Where): () => void {
  const [opening] = useState(() => world.identity.newId());
  const told = useRef<{ readonly where: Where; readonly at: number } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ live, where, signed: meeting.signOff !== undefined });
  latest.current = { live, where, signed: meeting.signOff !== undefined };

  const tell = () => {
    timer.current = undefined;
    const now = latest.current;
    if (now.signed || now.where === undefined) return;
    told.current = { where: now.where, at: performance.now() };
    void now.live.add({ type: 'here', target: opening, value: now.where });
  };

  // Before the record is closed, which happens once this screen is gone.
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
      const { live: record, signed } = latest.current;
      if (told.current && !signed) void record.add({ type: 'here', target: opening, value: null });
      told.current = undefined;
    },
    [opening],
  );

  return () => {
    if (timer.current !== undefined) return;
    const wait = whereAfter(told.current, where, performance.now());
    if (wait === 0) tell();
    else if (wait !== undefined) timer.current = setTimeout(tell, wait);
  };
}
