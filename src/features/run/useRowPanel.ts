import { useMemo } from 'react';
import type { Panel, RowPanel } from './panel.ts';

/** The same object until something that a row works with has become another. */
export function useRowPanel(panel: Omit<Panel, 'row'>): RowPanel {
  const { file, profile, meeting, world, live, putRight } = panel;
  const { writers, guests } = panel.view.record;
  const { add: takeNote } = panel.takenNotes;
  const { add: takeAction } = panel.takenActions;
  return useMemo(
    () => ({
      file,
      profile,
      meeting,
      world,
      live,
      putRight,
      view: { record: { writers, guests } },
      takenNotes: { add: takeNote },
      takenActions: { add: takeAction },
    }),
    [file, profile, meeting, world, live, putRight, writers, guests, takeNote, takeAction],
  );
}
