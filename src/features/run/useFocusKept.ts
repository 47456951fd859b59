import { type RefObject, useEffect } from 'react';
import { agendaTitle, hereTitle, itemTitle, planTitle } from './focusSoon.ts';

/** Whoever takes a control away may still say where the focus goes: that is better than a heading. */
const GRACE = 400;

/**
 * What has the focus may go away, by one's own press or because a colleague took it back. The focus then goes to the
 * heading of the place, without scrolling: in nothing, a keyboard would begin again at the top of the page.
 */
export function useFocusKept(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const panel = within.current;
    if (!panel) return;
    let last: EventTarget | null = null;
    const came = ({ target }: FocusEvent) => {
      last = target;
    };
    const isLost = () => last instanceof Element && !last.isConnected && document.activeElement === document.body;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (!isLost()) return;
      const titles = [itemTitle, agendaTitle, hereTitle, planTitle].map((id) => document.getElementById(id));
      titles.find(Boolean)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(() => {
      if (timer === undefined && isLost()) timer = setTimeout(look, GRACE);
    });
    panel.addEventListener('focusin', came);
    changes.observe(panel, { childList: true, subtree: true });
    return () => {
      panel.removeEventListener('focusin', came);
      changes.disconnect();
      clearTimeout(timer);
    };
  }, [within]);
}
