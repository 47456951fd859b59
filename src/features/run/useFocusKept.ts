import { type RefObject, useEffect, useRef } from 'react';
import { agendaTitle, hereTitle, itemTitle, planTitle } from './focusSoon.ts';

/** Whoever takes a control away may still say where the focus goes: that is better than a heading. */
const GRACE = 400;

/**
 * What has the focus may go away, by one's own press or because a colleague took it back. The focus then goes to the
 * heading of the place, without scrolling: in nothing, a keyboard would begin again at the top of the page. While
 * somebody types outside this page, in the chat of Teams, it is left where it is until they come back. Answers with the
 * ref of the panel.
 */
export function useFocusKept<Within extends HTMLElement>(): RefObject<Within | null> {
  const within = useRef<Within>(null);
  useEffect(() => {
    const panel = within.current;
    if (!panel) return;
    let last: EventTarget | null = null;
    const came = ({ target }: FocusEvent) => {
      last = target;
    };
    const isLost = () => last instanceof Node && isFocusLost(last, document);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (!isLost()) return;
      const titles = [itemTitle, agendaTitle, hereTitle, planTitle].map((id) => document.getElementById(id));
      titles.find(Boolean)?.focus({ preventScroll: true });
    };
    const lookSoon = () => {
      if (timer === undefined && isLost()) timer = setTimeout(look, GRACE);
    };
    const changes = new MutationObserver(lookSoon);
    window.addEventListener('focus', lookSoon);
    panel.addEventListener('focusin', came);
    changes.observe(panel, { childList: true, subtree: true });
    return () => {
      panel.removeEventListener('focusin', came);
      window.removeEventListener('focus', lookSoon);
      changes.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return within;
}

/** What had the focus is gone from the page, nothing else in it has the focus, and it is in no other page either. */
export const isFocusLost = (
  last: Pick<Node, 'isConnected'>,
  page: Pick<Document, 'activeElement' | 'body' | 'hasFocus'>,
): boolean => !last.isConnected && page.activeElement === page.body && page.hasFocus();
