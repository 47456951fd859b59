import { useEffect, useRef } from 'react';
import { tellWhoTakesNotes } from '../../app/tellWhoTakesNotes.ts';
import { asksWhoTakesNotes } from '../../domain/meeting/agencyNotes.ts';
import type { Panel } from './panel.ts';

/**
 * Whoever said who takes the notes tells the case as well, also when they undo it or open the panel again. What does not
 * reach it (offline) is said by signing off. Only of the whole record: before that a colleague's later choice may rule.
 */
export function useNotesTold({ file, meeting, profile, view, world }: Panel): void {
  const { notesBy } = view.record;
  const mine =
    view.complete && notesBy?.by === world.identity.me.id && asksWhoTakesNotes(profile, meeting) && !meeting.signOff;
  const since = mine ? notesBy.wall : undefined;
  const left = notesBy?.value !== null && notesBy?.value !== undefined;
  // One after the other: what was said last is told last.
  const told = useRef<Promise<unknown>>(Promise.resolve());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the meeting's place and day, not every reading of it.
  useEffect(() => {
    if (!since) return;
    const tell = () => tellWhoTakesNotes(world, file.reference, meeting, { left, since });
    told.current = told.current.then(tell);
  }, [world, file.reference, meeting.id, left, since]);
}
