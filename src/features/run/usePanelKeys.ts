import { useEffect, useRef } from 'react';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';
import { isTicked, neighbour } from './agendaState.ts';
import { cutOff } from './cutOff.ts';
import { keysButton } from './FootLine.tsx';
import { noteBox } from './focusSoon.ts';
import { type KeyAct, keyAct, ownsKeys } from './keys.ts';
import type { Panel } from './panel.ts';
import type { Place } from './RunHeader.tsx';

interface Asked {
  readonly panel: Panel;
  /** The agenda item on screen. */
  readonly open: AgendaLine | undefined;
  readonly undo: () => void;
  readonly setItem: (item: string) => void;
  readonly to: (place: Place) => void;
}

/** Hears keys pressed anywhere in the page outside a box. What has no meaning where one is does nothing. */
export function usePanelKeys(single: boolean, asked: Asked): void {
  const latest = useRef({ single, asked });
  latest.current = { single, asked };
  useEffect(() => {
    const rest = cutOff();
    const came = ({ target, timeStamp }: FocusEvent) => {
      if (target instanceof Element) rest.came(target, timeStamp);
    };
    // A box that is taken away loses its focus while it is still in the page.
    const went = () => setTimeout(rest.left);
    const changes = new MutationObserver(() => rest.looked(performance.now()));
    const heard = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const inField = event.target instanceof Element && event.target.closest(ownsKeys) !== null;
      const isRest = !inField && rest.typed(event.timeStamp);
      const what = keyAct(event, inField || isRest, latest.current.single);
      if (!what) return;
      event.preventDefault();
      press(what, latest.current.asked);
    };
    document.addEventListener('keydown', heard);
    document.addEventListener('focusin', came);
    document.addEventListener('focusout', went);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('keydown', heard);
      document.removeEventListener('focusin', came);
      document.removeEventListener('focusout', went);
      changes.disconnect();
    };
  }, []);
}

function press(what: KeyAct | 'undo', { panel, open, undo, setItem, to }: Asked): void {
  if (what === 'undo') undo();
  else if (what === 'keys') document.getElementById(keysButton)?.click();
  else if (what === 'agenda' || what === 'here' || what === 'plan') to(what);
  else if (!open) return;
  else if (what === 'note') document.getElementById(noteBox)?.focus();
  else if (what === 'tick') {
    const { id } = open.item;
    if (open.applies) void panel.live.add({ type: 'tick', target: id, value: !isTicked(panel.view.record, id) });
  } else {
    const next = neighbour(panel.agenda, open.item.id, what === 'next' ? 1 : -1);
    if (next) setItem(next.item.id);
  }
}
