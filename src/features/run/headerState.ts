import type { SavedState } from '../../app/liveRecord.ts';
import { clockTime } from '../../ui/dates.ts';
import type { MarkName } from '../../ui/Mark.tsx';

/**
 * What the header says. Words that wait for a button never look saved, wherever in this panel they were typed; worse
 * news goes first.
 */
export function headerState(
  saved: SavedState,
  notAdded: { readonly here: number; readonly elsewhere: number },
): { readonly name: MarkName; readonly words: string } {
  if (saved.kind === 'not kept') return { name: 'warning', words: 'Not saved yet' };
  if (notAdded.here > 0) return { name: 'waiting', words: 'Not added yet' };
  if (notAdded.elsewhere > 0) return { name: 'waiting', words: `${notAdded.elsewhere} not added` };
  if (saved.kind === 'on this device') return { name: 'waiting', words: `On this device ${clockTime(saved.since)}` };
  return saved.at
    ? { name: 'done', words: `Saved ${clockTime(saved.at)}` }
    : { name: 'to do', words: 'Nothing to save yet' };
}
