import { useEffect, useRef } from 'react';
import { finishBox } from '../../app/notAdded.ts';
import { type Draft, useDraft } from '../../ui/useDraft.ts';
import type { Panel } from './panel.ts';

/**
 * Why the meeting is finished without something, as typed. Whoever takes the finishing back has the reason in the box
 * again, wherever in the panel that was done: the words were never theirs to type twice.
 */
export function useWhyFinish({ meeting, view, world }: Pick<Panel, 'meeting' | 'view' | 'world'>): Draft {
  const draft = useDraft(world.device, finishBox(meeting.id));
  const register = view.record.finished;
  const why = register?.value?.why;
  const before = useRef(why);
  useEffect(() => {
    // Before the device has answered, what is put into the box is dropped.
    if (!draft.ready) return;
    const was = before.current;
    before.current = why;
    if (was && !why && register?.value === null && register.by === world.identity.me.id && draft.text.trim() === '')
      draft.change(was);
  }, [why, register, world, draft]);
  return draft;
}
