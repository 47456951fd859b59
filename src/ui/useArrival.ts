import { type RefObject, useEffect, useRef } from 'react';

/** What this page shows now. Outlives the screens, so that each can tell being opened from being come to. */
let place: string | undefined;

/**
 * Takes focus to the heading of a screen that one has come to: what was pressed is gone, and the next Tab would begin at
 * the top of the page. The first screen of a page leaves focus alone, as does a tab, which stays under the finger.
 */
export function useArrival(here: string, ready = true): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const owed = useRef(false);
  useEffect(() => {
    if (place !== here) owed.current = place !== undefined;
    place = here;
    if (!owed.current || !ready) return;
    owed.current = false;
    if (!document.activeElement?.closest('[role="tablist"]')) heading.current?.focus();
  }, [here, ready]);
  return heading;
}
