import type { SavedState } from '../../app/liveRecord.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { clockTime } from '../../ui/dates.ts';
import type { MarkName } from '../../ui/Mark.tsx';

/**
 * Short enough for 280 px: a bar says the rest, but for being offline. Microsoft 365 being busy passes by itself, and with
 * nothing waiting nobody has to know.
 */
function cutOffWords({ kind }: Refusal, written: boolean): string | undefined {
  if (kind === 'no answer') return written ? 'Offline, all saved' : 'Offline';
  return kind === 'signed out' ? 'Signed out' : kind === 'busy' ? undefined : 'Not connected';
}

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
  const cutOff = saved.why && cutOffWords(saved.why, saved.at !== undefined);
  if (cutOff) return { name: 'waiting', words: cutOff };
  return saved.at
    ? { name: 'done', words: `Saved ${clockTime(saved.at)}` }
    : { name: 'to do', words: 'Nothing to save yet' };
}
