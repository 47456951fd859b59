import { useEffect, useRef, useSyncExternalStore } from 'react';
import { keepFinished } from '../../app/keepFinished.ts';
import type { Panel } from './panel.ts';

/** A panel of somebody else leaves it to theirs for so long. */
const waits = 20_000;

/**
 * Once SharePoint has the record with it, whoever opens the meeting is told that it was finished, or that it goes on
 * after all. Whose panel was closed too soon is helped out by any other that is open, or opened next.
 */
export function useFinishedKept({
  live,
  meeting,
  view,
  world,
}: Pick<Panel, 'live' | 'meeting' | 'view' | 'world'>): void {
  const { finished } = view.record;
  const at = finished?.value ? finished.wall : undefined;
  // What was said here is not in what was read of the meeting before.
  const said = useRef<{ readonly over: Panel['meeting']; readonly at: typeof at }>(undefined);
  const there = said.current?.over === meeting ? said.current.at : meeting.finishedAt;
  // While nothing was said of finishing, saving is not followed: each change of it would draw the whole panel again.
  const isKnown = () => finished !== undefined && view.complete && live.view().saved.kind === 'saved';
  const known = useSyncExternalStore(live.subscribe, isKnown, isKnown);
  const toSay = known && meeting.stage === 'booked' && there !== at;
  const mine = finished?.by === world.identity.me.id;
  useEffect(() => {
    if (!toSay) return;
    const say = () => {
      said.current = { over: meeting, at };
      void keepFinished(world, meeting, at);
    };
    const timer = setTimeout(say, mine ? 0 : waits);
    return () => clearTimeout(timer);
  }, [toSay, at, mine, world, meeting]);
}
