import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveRecord } from '../../app/liveRecord.ts';
import { type Act, type Undoing, type Undone, undoing } from '../../app/undoing.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { actWords } from './actWords.ts';
import { type Panel, whoIs } from './panel.ts';

/** What the line at the foot says and does. */
export interface LastAct {
  /** `ticked Child’s voice`: what would be taken back. */
  readonly words: string | undefined;
  /** What came of the last undoing, until something else is done; `words` is then what undoing again takes back. */
  readonly said: string | undefined;
  readonly undo: () => void;
}

/** Keeps what is done through `live`, for as long as it is the same record. */
export function useUndoing(live: LiveRecord): Undoing {
  const [kept, setKept] = useState(() => ({ of: live, undoing: undoing(live) }));
  if (kept.of === live) return kept.undoing;
  const next = { of: live, undoing: undoing(live) };
  setKept(next);
  return next.undoing;
}

export function useUndo(
  { last, subscribe, undo }: Undoing,
  panel: Pick<Panel, 'agenda' | 'file' | 'meeting' | 'view' | 'world'>,
): LastAct {
  const announce = useAnnounce();
  const act = useSyncExternalStore(subscribe, last);
  const [said, setSaid] = useState<{ readonly words: string; readonly over: Act | undefined } | undefined>();
  // Gone at the next thing that is done.
  useEffect(() => {
    if (said && act !== said.over) setSaid(undefined);
  }, [act, said]);
  const wordsOf = (of: Act) => {
    // The tick says more than the tasks that came with it.
    const body = (of.steps.find((step) => step.body.type === 'close next') ?? of.steps.at(-1))?.body;
    if (body?.type === 'presence' && of.steps.length > 1) return 'recorded who is here';
    return body && actWords(body, { agenda: panel.agenda, file: panel.file, record: panel.view.record });
  };
  const outcome = (undone: Undone): string => {
    const words = wordsOf(undone.act) ?? '';
    // The line is cut at its end: how many stand comes first.
    if (undone.kind === 'undone')
      return `Undone${undone.changed > 0 ? ` but for ${undone.changed} changed since` : ''}: ${words}`;
    if (undone.kind === 'cannot') return 'A choice between two cannot be undone: change it instead';
    return undone.by === ''
      ? 'Not undone: it has changed since'
      : `Not undone: ${whoIs(panel, undone.by)} changed it since`;
  };
  return {
    words: act && wordsOf(act),
    said: said?.words,
    undo: () =>
      void undo().then((undone) => {
        if (!undone) return;
        const words = outcome(undone);
        setSaid({ words, over: last() });
        announce(words);
      }),
  };
}
